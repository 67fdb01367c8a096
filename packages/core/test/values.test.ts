import { describe, expect, it } from "vitest";
import { isRefusedError, paginate } from "../src/index.ts";
import { json, libraryAt, ok, rejection, serve, untypedAt } from "./fixtures.ts";

describe("path values on the wire", () => {
  it.each([
    ["a/b", "/books/a%2Fb"],
    ["a?b#c", "/books/a%3Fb%23c"],
    ["żółć 📚", "/books/%C5%BC%C3%B3%C5%82%C4%87%20%F0%9F%93%9A"],
    ["a%2fb", "/books/a%252fb"],
    ["...", "/books/..."],
    [10n ** 20n, "/books/100000000000000000000"],
    [0, "/books/0"],
  ])("%s", async (id, url) => {
    await using server = await serve(ok);
    await untypedAt(server.url).DELETE("/books/{id}", { params: { path: { id } } });
    expect(server.requests.map((request) => request.url)).toEqual([url]);
  });

  it.each([
    "..",
    ".",
    "%2e%2e",
    "%2E.",
    "%252e%252e",
    "a/../..",
    "..\\x",
    "",
    " ",
    "\ud800",
    undefined,
    Number.NaN,
  ])("%j is refused, and nothing is sent", async (id) => {
    await using server = await serve(ok);
    const error = await rejection(untypedAt(server.url).DELETE("/books/{id}", { params: { path: { id } } }));
    expect(isRefusedError(error)).toBe(true);
    expect(String(error)).toContain('DELETE /books/{id}: path parameter "id" is ');
    expect(server.requests).toHaveLength(0);
  });
});

describe("query values on the wire", () => {
  const facts = {
    query: { filter: "deepObject" as const, ids: "form" as const },
    dates: { since: "YYYY-MM-DD HH:MM:SS", day: "DD/MM/YYYY", stamp: "YYYYMMDDHHMMSS", filter: "YYYY-MM-DD" },
  };
  const date = new Date("2024-03-05T06:07:08.009Z");

  it.each([
    [{ q: "&=#+ 📚" }, "q=%26%3D%23%2B%20%F0%9F%93%9A"],
    [{ "a&b=c": 1 }, "a%26b%3Dc=1"],
    [{ n: 2n ** 64n }, "n=18446744073709551616"],
    [{ n: -0.5, b: false, none: undefined, nothing: null }, "n=-0.5&b=false"],
    [{ at: date }, "at=2024-03-05T06%3A07%3A08.009Z"],
    [{ since: date }, "since=2024-03-05%2006%3A07%3A08"],
    [{ day: date }, "day=05%2F03%2F2024"],
    [{ stamp: date }, "stamp=20240305060708"],
    [{ filter: { at: { gt: date } } }, "filter%5Bat%5D%5Bgt%5D=2024-03-05"],
    [{ ids: [1n, "a,b"] }, "ids=1,a%2Cb"],
    [{ list: ["a", date] }, "list=a&list=2024-03-05T06%3A07%3A08.009Z"],
    [JSON.parse('{"__proto__":"x"}'), "__proto__=x"],
    [
      JSON.parse('{"filter":{"__proto__":{"eq":1},"constructor":2}}'),
      "filter%5B__proto__%5D%5Beq%5D=1&filter%5Bconstructor%5D=2",
    ],
  ])("%s, as %s", async (query, expected) => {
    await using server = await serve(ok);
    const client = untypedAt(server.url, { definition: { operations: { "GET /books": facts } } });
    await client.GET("/books", { params: { query } });
    expect(server.requests[0]?.url).toBe(`/books?${expected}`);
    expect(Reflect.get({}, "eq")).toBeUndefined();
  });

  it.each([
    ["NaN", { q: Number.NaN }],
    ["Infinity", { q: [Number.POSITIVE_INFINITY] }],
    ["a lone surrogate", { q: "a\udc00" }],
    ["a lone surrogate in a name", { "\udc00": 1 }],
    ["an invalid date", { q: new Date("x") }],
    ["an invalid date in a list", { ids: [new Date("x")] }],
    ["an invalid date in a filter", { filter: { q: new Date("x") } }],
    ["an object in a list", { ids: [{}] }],
    ["a function", { q: () => 1 }],
    ["a symbol", { q: Symbol("x") }],
  ])("%s is refused, and nothing is sent", async (_, query) => {
    await using server = await serve(ok);
    const client = untypedAt(server.url, { definition: { operations: { "GET /books": facts } } });
    expect(isRefusedError(await rejection(client.GET("/books", { params: { query } })))).toBe(true);
    expect(server.requests).toHaveLength(0);
  });
});

describe("headers on the wire", () => {
  it.each([
    ["a call's before the client's, whatever their case", { "X-TRACE": "call" }, { "x-trace": "call" }],
    ["a call's before the library's, whatever their case", { ACCEPT: "text/csv" }, { accept: "text/csv" }],
    ["none where a call leaves one out", { "x-Trace": undefined }, { "x-trace": undefined }],
    ["the client's", {}, { "x-trace": "client", accept: "text/html" }],
  ])("%s", async (_, headers, expected) => {
    await using server = await serve(ok);
    await untypedAt(server.url, { headers: { "x-trace": "client", accept: "text/html" } }).GET("/books", {
      headers,
    });
    for (const [name, value] of Object.entries(expected))
      expect(server.requests[0]?.headers[name]).toBe(value);
  });

  it.each(["a\nb", "a\r\nx-injected: 1", "ż", "a\0b"])("%j is refused, and not repeated", async (value) => {
    await using server = await serve(ok);
    const error = await rejection(untypedAt(server.url).GET("/books", { headers: { "x-a": value } }));
    expect(isRefusedError(error)).toBe(true);
    expect(String(error)).not.toContain(value);
    expect(server.requests).toHaveLength(0);
  });
});

describe("lists", () => {
  it("end on a repeated cursor, also one of long ago", async () => {
    let count = 0;
    await using server = await serve((_, response) =>
      json(response, 200, { books: [{ id: ++count }], next: `c${count % 3}` }),
    );
    await paginate(libraryAt(server.url), "/books").toArray();
    expect(server.requests).toHaveLength(4);
  });

  it("may never end: a limit stops them", async () => {
    let count = 0;
    await using server = await serve((_, response) =>
      json(response, 200, { books: [{ id: ++count }, { id: ++count }], next: `c${count}` }),
    );
    expect(await paginate(libraryAt(server.url), "/books").toArray({ limit: 5 })).toHaveLength(5);
    expect(server.requests).toHaveLength(3);
  });

  it("cannot be led to another origin by a cursor", async () => {
    await using other = await serve(ok);
    await using server = await serve((request, response) =>
      json(response, 200, { books: [], next: request.url?.includes("cursor") ? null : `${other.url}/books` }),
    );
    await paginate(libraryAt(server.url), "/books").toArray();
    expect(server.requests).toHaveLength(2);
    expect(other.requests).toHaveLength(0);
  });

  it("stop on abort between pages, with the reason", async () => {
    const controller = new AbortController();
    let count = 0;
    await using server = await serve((_, response) =>
      json(response, 200, { books: [{ id: ++count }], next: `c${count}` }),
    );
    const reason = new Error("changed my mind");
    const read = async () => {
      for await (const { id } of paginate(libraryAt(server.url), "/books", { signal: controller.signal }))
        if (id === 2) controller.abort(reason);
    };
    expect(await rejection(read())).toBe(reason);
    expect(server.requests).toHaveLength(2);
  });
});
