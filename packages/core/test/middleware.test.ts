import { describe, expect, it } from "vitest";
import { isConnectionError, isRefusedError, type Middleware } from "../src/index.ts";
import { answer, json, ok, rejection, secret, serve, serveInTurn, untypedAt } from "./fixtures.ts";

const params = { path: { id: 7 } };

describe("middleware", () => {
  it("may replace the request, and the answer", async () => {
    await using server = await serve((_, response) => json(response, 200, { title: "Emma" }));
    const middleware: Middleware = {
      onRequest: ({ request }) => {
        const replaced = new Request(`${request.url}?added=1`, request);
        replaced.headers.set("x-added", "2");
        return replaced;
      },
      onResponse: async ({ response }) =>
        Response.json({ ...((await response.json()) as object), added: 3 }, { status: 201 }),
    };
    const result = await untypedAt(server.url, { middleware: [middleware] }).PUT("/books/{id}", {
      params,
      body: { title: "Emma" },
    });
    expect(result).toMatchObject({ ok: true, status: 201, data: { title: "Emma", added: 3 } });
    expect(server.requests[0]).toMatchObject({
      method: "PUT",
      url: "/books/7?added=1",
      body: '{"title":"Emma"}',
      headers: { "x-added": "2", "x-key": secret, "content-type": "application/json" },
    });
  });

  it("may change the request in place", async () => {
    await using server = await serve(ok);
    const middleware: Middleware = { onRequest: ({ request }) => request.headers.set("x-added", "2") };
    await untypedAt(server.url, { middleware: [middleware] }).GET("/books");
    expect(server.requests[0]?.headers["x-added"]).toBe("2");
  });

  it.each([
    ["a 200", () => Response.json({ id: 1 }), { ok: true, status: 200, data: { id: 1 } }],
    ["a 204", () => new Response(null, { status: 204 }), { ok: true, status: 204, data: undefined }],
    ["a 404", () => Response.json({ reason: "no" }, { status: 404 }), { ok: false, error: { reason: "no" } }],
  ])("may answer in place of the server: %s", async (_, respond, expected) => {
    await using server = await serve(ok);
    const client = untypedAt(server.url, { middleware: [{ onRequest: respond }] });
    expect(await client.GET("/books")).toMatchObject(expected);
    expect(server.requests).toHaveLength(0);
  });

  it("runs around every attempt, the later inside the earlier, and knows the operation", async () => {
    await using server = await serveInTurn(answer(500), ok);
    const order: string[] = [];
    const noting = (name: string): Middleware => ({
      onRequest: ({ request, schemaPath, method }) => {
        order.push(`${name} request ${method} ${schemaPath}`);
        return new Request(request);
      },
      onResponse: ({ response, schemaPath, method }) => {
        order.push(`${name} response ${method} ${schemaPath} ${response.status}`);
      },
    });
    const client = untypedAt(server.url, { middleware: [noting("a")], retry: { limit: 1, firstWait: 1 } });
    client.use(noting("b"));
    await client.GET("/books/{id}", { params });
    const attempt = (status: number) => [
      "a request GET /books/{id}",
      "b request GET /books/{id}",
      `b response GET /books/{id} ${status}`,
      `a response GET /books/{id} ${status}`,
    ];
    expect(order).toEqual([...attempt(500), ...attempt(200)]);
  });

  it("sees no credentials, neither before nor after", async () => {
    await using server = await serveInTurn(ok, (request) => request.socket.destroy());
    const seen: string[] = [];
    const note = ({ request }: { request: Request }) => void seen.push(JSON.stringify([...request.headers]));
    const client = untypedAt(server.url, {
      middleware: [{ onRequest: note, onResponse: note, onError: note }],
    });
    await client.POST("/books", { body: {} });
    await rejection(client.POST("/books", { body: {} }));
    expect(server.requests.map(({ headers }) => headers["x-key"])).toEqual([secret, secret]);
    expect(seen).toHaveLength(4);
    expect(seen.join()).not.toContain(secret);
  });

  it("sees none either when it looks at answers only", async () => {
    await using server = await serveInTurn(ok, (request) => request.socket.destroy());
    const seen: string[] = [];
    const note = ({ request }: { request: Request }) => void seen.push(JSON.stringify([...request.headers]));
    const client = untypedAt(server.url, { middleware: [{ onResponse: note }, { onError: note }] });
    await client.POST("/books", { body: {} });
    await rejection(client.POST("/books", { body: {} }));
    expect(server.requests.map(({ headers }) => headers["x-key"])).toEqual([secret, secret]);
    expect(seen).toHaveLength(2);
    expect(seen.join()).toContain("application/json");
    expect(seen.join()).not.toContain(secret);
  });

  it.each([
    ["an answer", () => Response.json({ id: 2 }), { data: { id: 2 } }],
    ["nothing", () => undefined, undefined],
    ["another error", () => new Error("mine"), undefined],
  ])("may turn a fault into %s", async (what, onError, expected) => {
    await using server = await serve((request) => request.socket.destroy());
    const call = untypedAt(server.url, { middleware: [{ onError }] }).GET("/books");
    if (expected) expect(await call).toMatchObject(expected);
    else {
      const error = await rejection(call);
      expect(what === "nothing" ? isConnectionError(error) : String(error) === "Error: mine").toBe(true);
    }
  });

  it("hands its error on to those around it, whose answer goes through all again", async () => {
    await using server = await serve((request) => request.socket.destroy());
    const seen: unknown[] = [];
    const outer: Middleware = {
      onError: ({ error }) => {
        seen.push(error);
        return Response.json({ id: 2 });
      },
      onResponse: ({ response }) => void seen.push(response.status),
    };
    const inner: Middleware = {
      onError: () => new Error("mine"),
      onResponse: ({ response }) => new Response(response.body, { ...response, status: 203 }),
    };
    const result = await untypedAt(server.url, { middleware: [outer, inner] }).GET("/books");
    expect(result.status).toBe(203);
    expect(seen.map(String)).toEqual(["Error: mine", "203"]);
  });

  it("that answers itself leaves those further in, and what they would do with an answer", async () => {
    await using server = await serve(ok);
    const seen: string[] = [];
    const noting = (name: string): Middleware => ({
      onRequest: () => void seen.push(`${name} request`),
      onResponse: () => void seen.push(`${name} response`),
    });
    const middleware = [noting("a"), { onRequest: () => Response.json({}) }, noting("b")];
    expect((await untypedAt(server.url, { middleware }).GET("/books")).ok).toBe(true);
    expect(seen).toEqual(["a request"]);
  });

  it.each([
    ["onRequest", "A middleware returned no Request."],
    ["onResponse", "A middleware returned no Response."],
    ["onError", "A middleware returned no Error."],
  ])("fails the call with %s that returns something else", async (name, message) => {
    await using server = await serve((request, response) =>
      name === "onError" ? request.socket.destroy() : ok(request, response),
    );
    const middleware = { [name]: () => ({ status: 200 }) };
    const error = await rejection(untypedAt(server.url, { middleware: [middleware] }).GET("/books"));
    expect(String(error)).toBe(`TypeError: ${message}`);
  });

  it("takes the answer of any fetch, be it of another kind than the platform's", async () => {
    const { ok, status, headers } = Response.json({});
    const foreign: object = { ok, status, headers, body: null, type: "basic", text: async () => '{"id":1}' };
    const fetch = async () => foreign as Response;
    const client = untypedAt("https://library.example", { fetch, middleware: [{ onResponse: () => {} }] });
    expect(await client.GET("/books")).toMatchObject({ data: { id: 1 } });
  });

  it("may be added while calls go on, which then go on without it", async () => {
    await using server = await serve(ok);
    const seen: string[] = [];
    const late: Middleware = { onResponse: () => void seen.push("late") };
    const client = untypedAt(server.url, { middleware: [{ onRequest: () => client.use(late) }] });
    await client.GET("/books");
    expect(seen).toEqual([]);
    await client.GET("/books");
    expect(seen).toEqual(["late"]);
  });

  it("sees the fault of a request that another middleware has used up", async () => {
    await using server = await serve(ok);
    const seen: unknown[] = [];
    const spent = new Request(`${server.url}/books`, { method: "POST", body: "x" });
    await spent.text();
    const middleware: Middleware = {
      onRequest: () => spent,
      onError: ({ error }) => void seen.push(error),
    };
    const error = await rejection(untypedAt(server.url, { middleware: [middleware] }).POST("/books"));
    expect(error).toBeInstanceOf(TypeError);
    expect(seen).toEqual([error]);
    expect(server.requests).toHaveLength(0);
  });

  it.each(["onRequest", "onResponse"] as const)("that throws fails the call: %s", async (name) => {
    await using server = await serve(ok);
    const fault = new Error("middleware failed");
    const middleware = {
      [name]: () => {
        throw fault;
      },
    };
    const client = untypedAt(server.url, { middleware: [middleware], retry: { firstWait: 1 } });
    expect(await rejection(client.GET("/books"))).toBe(fault);
    expect(server.requests.length).toBeLessThan(2);
  });

  it("cannot have the credentials follow a redirect, with a fetch that heeds the Request alone", async () => {
    await using other = await serve(ok);
    await using server = await serve(answer(302, { location: `${other.url}/books` }));
    const middleware = {
      onRequest: ({ request: { url, headers } }: { request: Request }) => new Request(url, { headers }),
    };
    const fetch: typeof globalThis.fetch = (input) => globalThis.fetch(input);
    const result = await untypedAt(server.url, { middleware: [middleware], fetch }).GET("/books");
    expect(result.status).toBe(302);
    expect(other.requests).toHaveLength(0);
  });

  it.each([
    ["another port", (other: string) => other],
    ["another host name", (other: string) => other.replace("127.0.0.1", "localhost")],
    ["a host that begins alike", (other: string) => `${other.replace("127.0.0.1", "127.0.0.1.example")}`],
  ])("cannot lead the credentials to another origin: %s", async (_, targetOf) => {
    await using other = await serve(ok);
    await using server = await serve(ok);
    const middleware = { onRequest: () => new Request(`${targetOf(other.url)}/books`) };
    const client = untypedAt(server.url, { middleware: [middleware], retry: { firstWait: 1 } });
    const error = await rejection(client.GET("/books"));
    expect(isRefusedError(error)).toBe(true);
    expect(String(error)).toContain("Nothing was sent.");
    expect([...other.requests, ...server.requests]).toHaveLength(0);
  });
});
