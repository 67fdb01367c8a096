import { describe, expect, it } from "vitest";
import { type Hooks, isConnectionError, type Logger } from "../src/index.ts";
import { answer, json, libraryAt, ok, rejection, secret, serve, serveInTurn, untypedAt } from "./fixtures.ts";

/** Hooks that note what they are told, each after a while: whoever does not await them mixes up the order. */
function noting() {
  const notes: [string, object][] = [];
  const note = (name: string) => async (event: object) => {
    await new Promise((resolve) => setTimeout(resolve, 5));
    notes.push([name, event]);
  };
  const hooks: Hooks = {
    onRequest: note("request"),
    onResponse: note("response"),
    onRetry: note("retry"),
    onError: note("error"),
  };
  return { notes, hooks };
}

const retry = { limit: 1, firstWait: 1 };
const book = { method: "GET", path: "/books/{id}", call: {} };
const params = { path: { id: "private" }, query: { q: "hidden" } };

describe("hooks", () => {
  it("are called in order, awaited, and told what happens", async () => {
    const { notes, hooks } = noting();
    await using server = await serveInTurn(answer(500), (request, response) => {
      // The hooks of the first attempt have ended before the second is sent.
      expect(notes.map(([name]) => name)).toEqual(["request", "response", "retry", "request"]);
      ok(request, response);
    });
    await untypedAt(server.url, { hooks, retry }).GET("/books/{id}", { params });
    expect(notes).toEqual([
      ["request", { ...book, attempt: 1 }],
      [
        "response",
        { ...book, attempt: 1, status: 500, duration: expect.any(Number), headers: expect.any(Headers) },
      ],
      ["retry", { ...book, attempt: 1, status: 500, wait: expect.any(Number), error: undefined }],
      ["request", { ...book, attempt: 2 }],
      [
        "response",
        { ...book, attempt: 2, status: 200, duration: expect.any(Number), headers: expect.any(Headers) },
      ],
    ]);
  });

  it("know a call from all others by an object that is the same in all of its events", async () => {
    const { notes, hooks } = noting();
    const failing = (request: { url?: string | undefined }) => request.url === "/books/1";
    await using server = await serve((request, response) =>
      failing(request) ? request.socket.destroy() : answer(500)(request, response),
    );
    const client = untypedAt(server.url, { hooks, retry });
    const calls = [1, 2, 2].map((id) => client.GET("/books/{id}", { params: { path: { id } } }));
    await Promise.allSettled(calls);
    const byCall = Map.groupBy(notes, ([, event]) => Reflect.get(event, "call"));
    expect([...byCall.values()].map((all) => all.map(([name]) => name)).sort()).toEqual([
      ["request", "response", "retry", "request", "response"],
      ["request", "response", "retry", "request", "response"],
      ["request", "retry", "request", "error"],
    ]);
    for (const call of byCall.keys()) expect(Object.isFrozen(call)).toBe(true);
  });

  it("are told of a call without an answer", async () => {
    const { notes, hooks } = noting();
    await using server = await serve((request) => request.socket.destroy());
    const error = await rejection(untypedAt(server.url, { hooks, retry }).GET("/books/{id}", { params }));
    expect(isConnectionError(error)).toBe(true);
    expect(notes.map(([name]) => name)).toEqual(["request", "retry", "request", "error"]);
    expect(notes[1]?.[1]).toMatchObject({ ...book, attempt: 1, status: undefined });
    expect(isConnectionError(Reflect.get(notes[1]?.[1] ?? {}, "error"))).toBe(true);
    expect(notes[3]?.[1]).toEqual({ ...book, error });
  });

  it("are told of a call that was refused or aborted", async () => {
    const { notes, hooks } = noting();
    const client = untypedAt("http://127.0.0.1:1", { hooks });
    const refused = await rejection(client.GET("/books/{id}", { params: { path: { id: ".." } } }));
    const reason = new Error("changed my mind");
    await rejection(client.GET("/books", { signal: AbortSignal.abort(reason) }));
    expect(notes.filter(([name]) => name === "error").map(([, event]) => event)).toEqual([
      { ...book, error: refused },
      { ...book, path: "/books", error: reason },
    ]);
  });

  it("are told of both requests when the credentials are renewed", async () => {
    const { notes, hooks } = noting();
    await using server = await serveInTurn(answer(401), ok);
    const auth = { credentials: { "auth.key": async () => "key" }, toHeaders: () => ({ "x-key": "key" }) };
    await untypedAt(server.url, { hooks, auth }).GET("/books");
    expect(notes.map(([name]) => name)).toEqual(["request", "response", "request", "response"]);
  });

  it.each(["onRequest", "onResponse", "onRetry", "onError"] as const)(
    "that fail fail the call: %s",
    async (name) => {
      await using server = await serve((request, response) =>
        name === "onError" ? request.socket.destroy() : answer(500)(request, response),
      );
      const fault = new Error("hook failed");
      const hooks = { [name]: () => Promise.reject(fault) };
      expect(await rejection(untypedAt(server.url, { hooks, retry }).GET("/books"))).toBe(fault);
    },
  );

  it.each([false, true])("may be an object of a class; with a logger: %s", async (hasLogger) => {
    class Counter implements Hooks {
      count = 0;
      onRequest() {
        this.count += 1;
      }
      onRetry() {
        this.count += 1;
      }
    }
    const hooks = new Counter();
    const logger = { debug() {}, warn() {}, error() {} };
    await using server = await serveInTurn(answer(500), ok);
    await untypedAt(server.url, { hooks, retry, ...(hasLogger && { logger }) }).GET("/books");
    expect(hooks.count).toBe(3);
  });
});

describe("a logger", () => {
  const collecting = () => {
    const lines: string[] = [];
    const write = (level: string) => (message: string) => void lines.push(`${level} ${message}`);
    const logger: Logger = { debug: write("debug"), warn: write("warn"), error: write("error") };
    return { lines, logger };
  };

  it("is told what happens", async () => {
    const { lines, logger } = collecting();
    await using server = await serveInTurn(answer(500), ok, (request) => request.socket.destroy());
    const client = untypedAt(server.url, { logger, retry });
    await client.GET("/books/{id}", { params });
    await rejection(client.POST("/books"));
    expect(lines.map((line) => line.replaceAll(/\d+ ms/g, "N ms"))).toEqual([
      "debug GET /books/{id}",
      "debug GET /books/{id} answered 500 after N ms",
      "warn GET /books/{id} answered 500, again in N ms",
      "debug GET /books/{id} (attempt 2)",
      "debug GET /books/{id} answered 200 after N ms",
      "debug POST /books",
      expect.stringMatching(/^error POST \/books failed: POST \/books got no answer: /),
    ]);
  });

  it("is told no value, header, body or secret", async () => {
    const { lines, logger } = collecting();
    const values = ["pathvalue", "queryvalue", "headervalue", "bodyvalue", "answervalue", "hidden", secret];
    const fault = new Error(`provider failed with hidden`);
    const parts = {
      params: { path: { id: "pathvalue" }, query: { q: "queryvalue" } },
      headers: { "x-a": "headervalue" },
      body: { title: "bodyvalue" },
    };
    await using server = await serveInTurn(
      answer(500, { "x-b": "answervalue" }, "answervalue"),
      (_, response) => json(response, 200, { title: "answervalue" }),
      answer(200, { "content-type": "text/html" }, "answervalue"),
      (request) => request.socket.destroy(),
    );
    const client = untypedAt(server.url, { logger, retry });
    await client.PUT("/books/{id}", parts);
    await rejection(client.PUT("/books/{id}", parts));
    await rejection(client.PUT("/books/{id}", parts));
    const refused = [
      { path: { id: "hidden/.." } },
      { path: { id: 1 }, query: { q: "hidden\ud800" } },
      { path: { id: 1 }, query: { q: [{ hidden: 1 }] } },
    ];
    for (const one of refused) await rejection(client.GET("/books/{id}", { params: one }));
    await rejection(client.POST("/books", { body: { n: 12345678901234567890n } }));
    await rejection(client.POST("/books", { headers: { "x-a": "hidden\nhidden" } }));
    await rejection(client.GET("/books", { signal: AbortSignal.abort(fault) }));
    const auth = { credentials: { "auth.key": () => Promise.reject(fault) }, toHeaders: () => ({}) };
    await rejection(untypedAt(server.url, { logger, auth }).GET("/books"));
    expect(lines.filter((line) => line.startsWith("error"))).toHaveLength(9);
    for (const value of [...values, "12345678901234567890"]) expect(lines.join("\n")).not.toContain(value);
  });
});

describe("the form by path", () => {
  it("makes the same calls", async () => {
    await using server = await serve((_, response) => json(response, 200, { id: 1, title: "Emma" }));
    const library = libraryAt(server.url);
    const result = await library["/books/{id}"].GET({ params: { path: { id: "a/b" } } });
    expect(result.data?.title).toBe("Emma");
    await library["/books"].GET();
    await library["/books"].POST({ body: { title: "Emma" } });
    expect(server.requests.map(({ method, url, body }) => [method, url, body])).toEqual([
      ["GET", "/books/a%2Fb", ""],
      ["GET", "/books", ""],
      ["POST", "/books", '{"title":"Emma"}'],
    ]);
    expect(library["/books"]).toBe(library["/books"]);
  });

  it("is no trap for what looks into a client", async () => {
    const library = libraryAt("https://library.example");
    expect(await Promise.resolve(library)).toBe(library);
    for (const name of ["then", "toJSON", "constructor", "__proto__", Symbol.iterator])
      expect(Reflect.get(library, name)).toBeUndefined();
  });
});
