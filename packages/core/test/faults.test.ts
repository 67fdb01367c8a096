import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { isConnectionError, isResponseParseError, isTimeoutError } from "../src/index.ts";
import { type Answering, answer, json, ok, rejection, serve, serveInTurn, untypedAt } from "./fixtures.ts";

const quick = { limit: 2, firstWait: 1 };
const head = { "content-type": "application/json", "content-length": "100" };

const resetBeforeHeaders: Answering = (request) => request.socket.resetAndDestroy();
const endBeforeHeaders: Answering = (request) => request.socket.end();
const resetInBody: Answering = (_, response) => {
  response.writeHead(200, head).write('{"id":', () => response.socket?.resetAndDestroy());
};
const endInBody: Answering = (_, response) => {
  response.writeHead(200, head).write('{"id":', () => response.socket?.end());
};
const silence: Answering = () => {};
const silenceInBody: Answering = (_, response) => {
  response.writeHead(200, head).write('{"id":');
};

describe.each([
  ["a reset before the headers", resetBeforeHeaders, isConnectionError],
  ["an end before the headers", endBeforeHeaders, isConnectionError],
  ["a reset in the body", resetInBody, isConnectionError],
  ["an end in the body", endInBody, isConnectionError],
  ["slow headers", silence, isTimeoutError],
  ["a slow body", silenceInBody, isTimeoutError],
])("%s", (_, fault, isExpected) => {
  // Time enough for whatever is not meant to take too long, also on a busy machine.
  const isSlow = isExpected === isTimeoutError;
  it.each(["GET", "PUT", "DELETE"] as const)("is got over by %s", async (method) => {
    await using server = await serveInTurn(fault, ok);
    const result = await untypedAt(server.url, { retry: quick, timeout: isSlow ? 1000 : 15_000 })[method](
      "/books",
    );
    expect(result).toMatchObject({ ok: true, data: {} });
    expect(server.requests.map((request) => request.method)).toEqual([method, method]);
  });

  it.each(["POST", "PATCH"] as const)("ends %s, which may have done its work", async (method) => {
    await using server = await serveInTurn(fault, ok);
    const error = await rejection(
      untypedAt(server.url, { retry: quick, timeout: isSlow ? 50 : 15_000 })[method]("/books"),
    );
    expect(isExpected(error)).toBe(true);
    expect(server.requests).toHaveLength(1);
  });

  it("ends GET when it stays", async () => {
    await using server = await serve(fault);
    const error = await rejection(
      untypedAt(server.url, { retry: quick, timeout: isSlow ? 200 : 15_000 }).GET("/books"),
    );
    expect(isExpected(error)).toBe(true);
    expect(server.requests).toHaveLength(3);
  });
});

describe("a refused connection", () => {
  const closedPort = async () => {
    const server = await serve(silence);
    await server[Symbol.asyncDispose]();
    return server.url;
  };

  it.each([
    ["GET", 2],
    ["POST", 0],
  ] as const)("%s is tried again %i times", async (method, times) => {
    const attempts: number[] = [];
    const hooks = { onRetry: ({ attempt }: { attempt: number }) => void attempts.push(attempt) };
    const client = untypedAt(await closedPort(), { retry: quick, hooks });
    const error = await rejection(client[method]("/books"));
    expect(isConnectionError(error)).toBe(true);
    expect(attempts).toHaveLength(times);
  });

  it("is named, also where a host has several addresses", async () => {
    const { port } = new URL(await closedPort());
    const error = await rejection(untypedAt(`http://localhost:${port}`).GET("/books"));
    expect(String(error)).toContain("GET /books got no answer: ");
    expect(String(error)).toContain("ECONNREFUSED");
  });
});

describe("a 2xx that is not as documented is not asked for again", () => {
  it.each([
    ["malformed JSON", answer(200, { "content-type": "application/json" }, "{'id':1}")],
    ["cut-off JSON", answer(200, { "content-type": "application/json" }, '{"id":1,"ti')],
    ["an empty body", answer(200, { "content-type": "application/json" })],
    ["HTML", answer(200, { "content-type": "text/html" }, "<h1>Log in</h1>")],
  ])("%s", async (_, fault) => {
    await using server = await serveInTurn(fault, ok);
    const error = await rejection(untypedAt(server.url, { retry: quick }).GET("/books"));
    expect(isResponseParseError(error)).toBe(true);
    expect(server.requests).toHaveLength(1);
  });
});

describe("what is no fault", () => {
  it("HTML with a 403 is an answer", async () => {
    await using server = await serve(answer(403, { "content-type": "text/html" }, "<h1>Blocked</h1>"));
    const result = await untypedAt(server.url, { retry: quick }).GET("/books");
    expect(result).toMatchObject({ ok: false, status: 403, error: "<h1>Blocked</h1>" });
    expect(server.requests).toHaveLength(1);
  });

  it("a body of 10 MB", async () => {
    const text = "ż".repeat(5_000_000);
    await using server = await serve((_, response) => json(response, 200, { text }));
    const result = await untypedAt(server.url).GET("/books");
    expect((result.data as { text: string }).text === text).toBe(true);
  });

  it("a body in gzip", async () => {
    const packed = gzipSync('{"title":"Emma"}');
    await using server = await serve((_, response) => {
      response.writeHead(200, { "content-type": "application/json", "content-encoding": "gzip" }).end(packed);
    });
    expect(await untypedAt(server.url).GET("/books")).toMatchObject({ data: { title: "Emma" } });
    expect(server.requests[0]?.headers["accept-encoding"]).toContain("gzip");
  });

  it.each(["gzip that is none", "cut-off gzip"])("but %s is", async (what) => {
    const packed = what === "cut-off gzip" ? gzipSync("x".repeat(9999)).subarray(0, 30) : "plain";
    await using server = await serve((_, response) => {
      response.writeHead(200, { "content-type": "application/json", "content-encoding": "gzip" }).end(packed);
    });
    const error = await rejection(untypedAt(server.url).GET("/books"));
    expect(isConnectionError(error) || isResponseParseError(error)).toBe(true);
  });

  it("HEAD, which never has a body", async () => {
    await using server = await serve(answer(200, head));
    expect(await untypedAt(server.url).HEAD("/books")).toMatchObject({
      ok: true,
      status: 200,
      data: undefined,
    });
  });
});

describe("totalTimeout", () => {
  it("spans attempts that each stay within their own time", async () => {
    await using server = await serve(silence);
    const client = untypedAt(server.url, {
      retry: { limit: 1000, firstWait: 1, maxWait: 1 },
      timeout: 30,
      totalTimeout: 1000,
    });
    const error = await rejection(client.GET("/books"));
    expect(isTimeoutError(error) && [30, 1000]).toContain(isTimeoutError(error) && error.timeout);
    expect(server.requests.length).toBeGreaterThan(1);
    expect(server.requests.length).toBeLessThan(60);
  });

  it("returns an answer at once when the wait after it would take longer", async () => {
    await using server = await serve(answer(429, { "retry-after": "30" }));
    const start = Date.now();
    const result = await untypedAt(server.url, { retry: quick, totalTimeout: 5000 }).GET("/books");
    expect(result.status).toBe(429);
    expect(Date.now() - start).toBeLessThan(3000);
    expect(server.requests).toHaveLength(1);
  });

  it("may be a call's own, and ends the wait for its turn too", async () => {
    await using server = await serve(ok);
    const client = untypedAt(server.url, { throttle: { limit: 1, interval: 60_000 } });
    await client.GET("/books");
    const error = await rejection(client.GET("/books", { totalTimeout: 30 }));
    expect(isTimeoutError(error) && error.timeout).toBe(30);
    expect(server.requests).toHaveLength(1);
  });
});

describe("what takes no notice of the signal", () => {
  const forever = () => new Promise<never>(() => {});
  it.each([
    ["a fetch", { fetch: forever }],
    ["a middleware", { middleware: [{ onRequest: forever }] }],
    ["a limiter", { throttle: forever }],
  ])("%s ends with the call's time all the same", async (_, options) => {
    const client = untypedAt("http://127.0.0.1:1", { ...options, totalTimeout: 30 });
    expect(isTimeoutError(await rejection(client.GET("/books")))).toBe(true);
  });
});
