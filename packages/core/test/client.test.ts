import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import {
  ApiError,
  isApiError,
  isConnectionError,
  isRefusedError,
  isResponseParseError,
  isTimeoutError,
  unwrap,
} from "../src/index.ts";
import { json, libraryAt, rejection, secret, serve } from "./fixtures.ts";

describe("what is sent", () => {
  it("carries method, path, query, body, headers and credentials", async () => {
    await using server = await serve((_, response) => json(response, 201, { id: 1, title: "Emma" }));
    const library = libraryAt(`${server.url}/base/`);
    await library.POST("/books", { body: { title: "Emma" }, headers: { "x-trace": "7" } });
    expect(server.requests[0]).toMatchObject({
      method: "POST",
      url: "/base/books",
      body: '{"title":"Emma"}',
      headers: {
        "content-type": "application/json",
        accept: "application/json",
        "x-key": secret,
        "x-trace": "7",
      },
    });
  });

  it("serializes the query by the definition, and sends no content type without a body", async () => {
    await using server = await serve((_, response) => json(response, 200, { books: [], next: null }));
    await libraryAt(server.url).GET("/books", { params: { query: { tags: ["a", "b"], limit: 2 } } });
    expect(server.requests[0]?.url).toBe("/books?tags=a,b&limit=2");
    expect(server.requests[0]?.headers["content-type"]).toBeUndefined();
  });

  it("lets no caller replace the credentials", async () => {
    await using server = await serve((_, response) => json(response, 200, { books: [], next: null }));
    await libraryAt(server.url).GET("/books", { headers: { "x-key": "other" } });
    expect(server.requests[0]?.headers["x-key"]).toBe(secret);
  });

  it("follows no redirect, which would carry the credentials on", async () => {
    await using other = await serve((_, response) => json(response, 200, {}));
    await using server = await serve((_, response) => response.writeHead(302, { location: other.url }).end());
    const result = await libraryAt(server.url).GET("/books");
    expect(result).toMatchObject({ ok: false, status: 302, error: undefined });
    expect(other.requests).toHaveLength(0);
  });

  it("sends nothing for a refused path value", async () => {
    await using server = await serve((_, response) => json(response, 200, {}));
    const error = await rejection(
      libraryAt(server.url).DELETE("/books/{id}", { params: { path: { id: ".." } } }),
    );
    expect(isRefusedError(error)).toBe(true);
    expect(server.requests).toHaveLength(0);
  });
});

describe("what resolves", () => {
  it("a documented 2xx", async () => {
    await using server = await serve((_, response) => json(response, 200, { id: 1, title: "Emma" }));
    const result = await libraryAt(server.url).GET("/books/{id}", { params: { path: { id: 1 } } });
    expect(result).toMatchObject({ ok: true, status: 200, data: { id: 1, title: "Emma" } });
    expect(result.response).toBeInstanceOf(Response);
  });

  it("a 204 without data", async () => {
    await using server = await serve((_, response) => response.writeHead(204).end());
    const result = await libraryAt(server.url).DELETE("/books/{id}", { params: { path: { id: 1 } } });
    expect(result).toMatchObject({ ok: true, status: 204, data: undefined });
  });

  it.each([
    ["a documented error", 404, "application/json; charset=utf-8", '{"reason":"gone"}', { reason: "gone" }],
    ["a problem document", 400, "application/problem+json", '{"reason":"bad"}', { reason: "bad" }],
    ["HTML", 403, "text/html", "<h1>Blocked</h1>", "<h1>Blocked</h1>"],
    ["text that looks like JSON", 500, "text/plain", "12", "12"],
    ["broken JSON", 500, "application/json", '{"rea', '{"rea'],
    ["an empty body", 500, "application/json", "", undefined],
    ["no content type", 502, "", "oops", "oops"],
  ])("any other status: %s", async (_, status, type, body, error) => {
    await using server = await serve((_, response) => {
      response.writeHead(status, type ? { "content-type": type } : {}).end(body);
    });
    const result = await libraryAt(server.url).GET("/books/{id}", { params: { path: { id: 1 } } });
    expect(result).toMatchObject({ ok: false, status, error });
    expect(result.response.status).toBe(status);
  });
});

describe("what rejects", () => {
  it.each([
    ["HTML", "text/html", "<h1>Log in</h1>", "a body that is not JSON (text/html, 15 characters)"],
    [
      "cut-off JSON",
      "application/json",
      '{"id":1,',
      "a body that is not JSON (application/json, 8 characters)",
    ],
    ["nothing", "application/json", "", "an empty body"],
  ])("a 2xx with %s", async (_, type, body, words) => {
    await using server = await serve((_, response) =>
      response.writeHead(200, { "content-type": type }).end(body),
    );
    const error = await rejection(libraryAt(server.url).GET("/books/{id}", { params: { path: { id: 1 } } }));
    if (!isResponseParseError(error)) throw error;
    expect(error.message).toBe(`GET /books/{id} answered 200 with ${words}.`);
    expect(error.body).toBe(body);
    expect(error.response.status).toBe(200);
  });

  it("a refused connection", async () => {
    const url = await serve(() => {}).then(async (server) => {
      await server[Symbol.asyncDispose]();
      return server.url;
    });
    const error = await rejection(libraryAt(url).GET("/books"));
    expect(isConnectionError(error)).toBe(true);
    expect(String(error)).toContain("GET /books got no answer: ");
    expect(String(error)).toContain("ECONNREFUSED");
  });

  it.each([
    ["reset", "GET /books got no answer: reset."],
    ["The line is dead.", "GET /books got no answer: The line is dead."],
  ])("a fault that says %j ends in one period", async (words, message) => {
    const fetch = () => Promise.reject(new TypeError(words));
    const error = await rejection(libraryAt("https://library.example", { fetch }).GET("/books"));
    expect(isConnectionError(error) && error.message).toBe(message);
  });

  it("a body that is cut off by the connection", async () => {
    await using server = await serve((_, response) => {
      response
        .writeHead(200, { "content-type": "application/json", "content-length": "100" })
        .write('{"id":');
      setTimeout(() => response.destroy(), 20);
    });
    expect(isConnectionError(await rejection(libraryAt(server.url).GET("/books")))).toBe(true);
  });

  it.each(["before the headers", "in the body"])("a server that stalls %s", async (when) => {
    await using server = await serve((_, response) => {
      if (when === "in the body") response.writeHead(200, { "content-type": "application/json" }).write("{");
    });
    const error = await rejection(libraryAt(server.url, { timeout: 50 }).GET("/books"));
    expect(isTimeoutError(error)).toBe(true);
    expect(String(error)).toContain("GET /books took longer than 50 ms.");
  });

  it("with the caller's reason when the caller aborts", async () => {
    await using server = await serve(() => {});
    const reason = new Error("changed my mind");
    const controller = new AbortController();
    const call = libraryAt(server.url).GET("/books", { signal: controller.signal });
    setTimeout(() => controller.abort(reason), 20);
    expect(await rejection(call)).toBe(reason);
  });

  it("at once when the caller has aborted already", async () => {
    await using server = await serve(() => {});
    const reason = new Error("too late");
    expect(await rejection(libraryAt(server.url).GET("/books", { signal: AbortSignal.abort(reason) }))).toBe(
      reason,
    );
    expect(server.requests).toHaveLength(0);
  });
});

describe("unwrap", () => {
  it("returns the data", async () => {
    await using server = await serve((_, response) => json(response, 200, { id: 1, title: "Emma" }));
    const book = await unwrap(libraryAt(server.url).GET("/books/{id}", { params: { path: { id: 1 } } }));
    expect(book.title).toBe("Emma");
  });

  it("throws an ApiError that says what failed, in the vendor's words", async () => {
    await using server = await serve((_, response) =>
      json(
        response,
        404,
        { errors: [{ detail: "No such book." }, { detail: "Try again." }] },
        { "x-request-id": "r1" },
      ),
    );
    const error = await rejection(
      unwrap(libraryAt(server.url).GET("/books/{id}", { params: { path: { id: 9 } } })),
    );
    if (!isApiError(error)) throw error;
    expect(error).toBeInstanceOf(ApiError);
    expect(error.message).toBe("GET /books/{id} answered 404: No such book.; Try again.");
    expect(error).toMatchObject({ status: 404, method: "GET", path: "/books/{id}", requestId: "r1" });
    expect(error.body).toEqual({ errors: [{ detail: "No such book." }, { detail: "Try again." }] });
  });

  it("says only the status when the vendor says nothing", async () => {
    await using server = await serve((_, response) => response.writeHead(500).end());
    const error = await rejection(unwrap(libraryAt(server.url).GET("/books")));
    expect(String(error)).toBe("ApiError: GET /books answered 500.");
  });

  it("knows an error from another copy of the package", () => {
    const copy = Object.assign(new Error("x"), { [Symbol.for("project-apis.error")]: "ApiError" });
    expect(isApiError(copy)).toBe(true);
    expect(isTimeoutError(copy)).toBe(false);
    expect(isApiError(new Error("x"))).toBe(false);
  });
});

describe("secrets", () => {
  it("show in no inspected client or error", async () => {
    await using server = await serve((_, response) => json(response, 401, { reason: "no" }));
    const library = libraryAt(server.url);
    const error = await rejection(unwrap(library.GET("/books")));
    const shown = [
      inspect(library, { depth: 9, showHidden: true }),
      JSON.stringify(library),
      inspect(error),
      JSON.stringify(error),
    ];
    expect(shown.join()).not.toContain(secret);
  });
});
