import { context, SpanKind, SpanStatusCode, trace } from "@opentelemetry/api";
import { AsyncLocalStorageContextManager } from "@opentelemetry/context-async-hooks";
import { InMemorySpanExporter, SimpleSpanProcessor, TracerProvider } from "@opentelemetry/sdk-trace";
import { type PipedriveClientOptions, paginate } from "@project-apis/pipedrive";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { createTracedClient } from "./opentelemetry.ts";

const exporter = new InMemorySpanExporter();
const provider = new TracerProvider({ spanProcessors: [new SimpleSpanProcessor({ exporter })] });
beforeAll(() => {
  context.setGlobalContextManager(new AsyncLocalStorageContextManager());
  trace.setGlobalTracerProvider(provider);
});
afterEach(() => exporter.reset());
afterAll(() => {
  context.disable();
  trace.disable();
});

const secret = "s3cret-t0ken";
const project = { params: { path: { id: 7 } } };

/** A client whose vendor answers in turn; an error stands for a broken connection, the last stays. */
function clientFor(answers: (number | Error | string)[], options: Partial<PipedriveClientOptions> = {}) {
  const left = [...answers];
  const fetch = async () => {
    const next = left.length > 1 ? left.shift() : left[0];
    if (next instanceof Error) throw next;
    if (typeof next === "string") return new Response(next, { headers: { "content-type": "text/html" } });
    return Response.json({ success: true, data: [], additional_data: {} }, { status: next ?? 200 });
  };
  return createTracedClient({ auth: { apiToken: secret }, retry: { firstWait: 0 }, fetch, ...options });
}

const spans = () =>
  exporter
    .getFinishedSpans()
    .map(({ name, attributes, status }) => ({ name, attributes, status: status.code }));

it("makes a span of a call, inside the span around it", async () => {
  await provider.getTracer("test").startActiveSpan("outer", async (outer) => {
    await clientFor([200]).GET("/v1/projects/{id}", project);
    outer.end();
  });
  const [inner, outer] = exporter.getFinishedSpans();
  expect(inner!.parentSpanContext?.spanId).toBe(outer!.spanContext().spanId);
  expect(inner).toMatchObject({
    name: "GET /v1/projects/{id}",
    kind: SpanKind.CLIENT,
    status: { code: SpanStatusCode.UNSET },
    attributes: {
      "http.request.method": "GET",
      "url.template": "/v1/projects/{id}",
      "http.response.status_code": 200,
      "server.address": "api.pipedrive.com",
      "server.port": 443,
    },
  });
  expect(inner!.attributes).not.toHaveProperty("http.request.resend_count");
  expect(inner!.attributes).not.toHaveProperty("error.type");
});

it("makes a span of every attempt", async () => {
  await clientFor([503, new TypeError("reset"), 200]).GET("/v1/projects/boards");
  expect(
    spans().map(({ attributes, status }) => [
      attributes["http.request.resend_count"],
      attributes["http.response.status_code"],
      attributes["error.type"],
      status,
    ]),
  ).toEqual([
    [undefined, 503, "503", SpanStatusCode.ERROR],
    [1, undefined, "ConnectionError", SpanStatusCode.ERROR],
    [2, 200, undefined, SpanStatusCode.UNSET],
  ]);
});

it.each([
  ["a refusal", [404], "404"],
  ["a page in place of JSON", ["<p>"], "ResponseParseError"],
  ["a broken connection", [new TypeError("reset")], "ConnectionError"],
])("ends with %s", async (_, answers, type) => {
  const client = clientFor(answers, { retry: false });
  await client.GET("/v1/projects/{id}", project).catch(() => {});
  expect(spans()).toMatchObject([{ attributes: { "error.type": type }, status: SpanStatusCode.ERROR }]);
});

it.each([
  ["an error", new Error("The user left."), "Error"],
  ["something else", "gone", "_OTHER"],
])("ends when the caller leaves with %s", async (_, reason, type) => {
  const controller = new AbortController();
  const fetch = async () => {
    controller.abort(reason);
    return new Promise<Response>(() => {});
  };
  const call = clientFor([], { fetch }).GET("/v1/projects/boards", { signal: controller.signal });
  await call.catch(() => {});
  expect(spans()).toMatchObject([{ attributes: { "error.type": type } }]);
});

it("makes a span of both requests when credentials are replaced", async () => {
  const apiToken = ({ reason }: { reason: string }) => `${secret}-${reason}`;
  await clientFor([401, 200], { auth: { apiToken } }).GET("/v1/projects/boards");
  expect(
    spans().map(({ attributes }) => [
      attributes["http.request.resend_count"],
      attributes["http.response.status_code"],
    ]),
  ).toEqual([
    [undefined, 401],
    [1, 200],
  ]);
});

it.each([
  [{ companyDomain: "acme" }, "acme.pipedrive.com", 443],
  [{ baseUrl: "http://127.0.0.1:4010/api" }, "127.0.0.1", 4010],
  [{ baseUrl: "http://localhost" }, "localhost", 80],
])("names the server of %j", async (options, address, port) => {
  await clientFor([200], options).GET("/v1/projects/boards");
  expect(spans()).toMatchObject([{ attributes: { "server.address": address, "server.port": port } }]);
});

it("leaves it to the client to say what is wrong with an address", () => {
  expect(() => clientFor([200], { baseUrl: "acme" })).toThrow('baseUrl "acme" is not an absolute URL.');
});

it("tells calls apart that go on at once, in both forms of a call and in a loop over pages", async () => {
  const boards = [503, 404];
  const client = clientFor([], {
    fetch: async (url) => {
      const isBoards = new URL(String(url)).pathname.endsWith("/boards");
      await new Promise((resolve) => setImmediate(resolve));
      return Response.json({}, { status: isBoards ? boards.shift()! : 200 });
    },
  });
  await Promise.all([
    client.GET("/v1/projects/boards"),
    client["/v1/projects/{id}"].GET(project),
    paginate(client, "/v1/projects").toArray(),
  ]);
  const ids = exporter.getFinishedSpans().map((span) => span.spanContext().spanId);
  expect(new Set(ids).size).toBe(4);
  expect(
    spans()
      .map(({ name, attributes }) => `${name} ${attributes["http.response.status_code"]}`)
      .sort(),
  ).toEqual(
    [
      "GET /v1/projects 200",
      "GET /v1/projects/boards 404",
      "GET /v1/projects/boards 503",
      "GET /v1/projects/{id} 200",
    ].sort(),
  );
});

it("says that a call was refused, and makes no span of one that never had its turn", async () => {
  const unsafe = clientFor([200]).GET("/v1/projects/{id}", { params: { path: { id: Number.NaN } } });
  await expect(unsafe).rejects.toThrow("id");
  const late = clientFor([200], { throttle: () => Promise.reject(new Error("The budget is spent.")) });
  await expect(late.GET("/v1/projects/boards")).rejects.toThrow("The budget is spent.");
  expect(spans()).toMatchObject([{ attributes: { "error.type": "RefusedError" } }]);
});

it("puts no secret, no value and no words of the vendor in a span", async () => {
  const client = clientFor([400, 200]);
  const query = { filter_id: 424_242, cursor: "cur5or" };
  await client.GET("/v1/projects", { params: { query }, headers: { "x-note": "n0te" } });
  await client.POST("/v1/projects", { body: { title: "t1tle", board_id: 1, phase_id: 2 } });
  const all = exporter.getFinishedSpans().map(({ attributes, name, events, status, links }) => ({
    attributes,
    name,
    events,
    status,
    links,
  }));
  expect(all).toHaveLength(2);
  expect(JSON.stringify(all)).not.toMatch(/s3cret|424242|cur5or|n0te|t1tle/);
});

it("makes spans without a context manager too, each for itself", async () => {
  context.disable();
  await provider.getTracer("test").startActiveSpan("outer", async (outer) => {
    const client = clientFor([503, 200]);
    await Promise.all([client.GET("/v1/projects/boards"), client.GET("/v1/projects/{id}", project)]);
    outer.end();
  });
  expect(spans().map(({ name }) => name)).toContain("GET /v1/projects/boards");
  expect(exporter.getFinishedSpans().map((span) => span.parentSpanContext)).not.toContainEqual(
    expect.anything(),
  );
});
