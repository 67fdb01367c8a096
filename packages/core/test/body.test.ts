import { describe, expect, it } from "vitest";
import type { OperationFacts } from "../src/definition.ts";
import { isRefusedError, isResponseParseError } from "../src/index.ts";
import { answer, ok, rejection, serve, serveInTurn, untypedAt } from "./fixtures.ts";

const retry = { limit: 2, firstWait: 1 };
const put = (facts: OperationFacts) => ({ definition: { operations: { "PUT /books": facts } } });
const streamOf = (text: string) => new Blob([text]).stream();

/** What a multipart body says, without its boundary. */
const fieldsOf = (body: string) =>
  [...body.matchAll(/name="([^"]*)"(?:; filename="([^"]*)")?(?:\r\n[^\r]+)?\r\n\r\n([^\r]*)/g)].map(
    ([, name, file, value]) => (file === undefined ? [name, value] : [name, value, file]),
  );

describe("a body sent", () => {
  it.each([
    [
      "JSON",
      {},
      { title: "Żółć 📚", pages: [1, null] },
      "application/json",
      '{"title":"Żółć 📚","pages":[1,null]}',
    ],
    ["a JSON text", {}, "Emma", "application/json", '"Emma"'],
    ["null", {}, null, "application/json", "null"],
    [
      "a vendor's JSON",
      { contentType: "application/vnd.api+json" },
      { a: 1 },
      "application/vnd.api+json",
      '{"a":1}',
    ],
    ["a date in JSON", {}, { at: new Date(0) }, "application/json", '{"at":"1970-01-01T00:00:00.000Z"}'],
    ["an exact bigint", {}, { n: 7n, list: [8n] }, "application/json", '{"n":7,"list":[8]}'],
    ["text", { contentType: "text/csv" }, "a,b\r\n1,2", "text/csv", "a,b\r\n1,2"],
    [
      "text of a multipart type that is not a form",
      { contentType: "multipart/mixed" },
      "--b\r\n\r\na\r\n--b--",
      "multipart/mixed",
      "--b\r\n\r\na\r\n--b--",
    ],
    ["text of no text type", { contentType: "application/xml" }, "<a/>", "application/xml", "<a/>"],
    [
      "a form",
      { contentType: "application/x-www-form-urlencoded" },
      { q: "a b&c", ids: [1, 2], none: undefined, at: new Date(0) },
      "application/x-www-form-urlencoded",
      "q=a+b%26c&ids=1&ids=2&at=1970-01-01T00%3A00%3A00.000Z",
    ],
    [
      "bytes",
      { contentType: "application/octet-stream" },
      new Uint8Array([97, 98]),
      "application/octet-stream",
      "ab",
    ],
    ["a Blob", { contentType: "image/png" }, new Blob(["ab"]), "image/png", "ab"],
    [
      "a stream",
      { contentType: "application/octet-stream" },
      () => streamOf("ab"),
      "application/octet-stream",
      "ab",
    ],
  ])("as %s", async (_, facts, body, type, text) => {
    await using server = await serve(ok);
    await untypedAt(server.url, put(facts)).PUT("/books", {
      body: typeof body === "function" ? body() : body,
    });
    expect(server.requests[0]?.headers["content-type"]).toBe(type);
    expect(server.requests[0]?.body).toBe(text);
  });

  it("as multipart from a typed object", async () => {
    await using server = await serve(ok);
    await untypedAt(server.url, put({ contentType: "multipart/form-data" })).PUT("/books", {
      body: {
        title: "Emma",
        year: 1815,
        tags: ["a", "b"],
        author: { name: "Jane" },
        none: undefined,
        at: new Date(0),
        cover: new File(["bytes"], "cover.png", { type: "image/png" }),
      },
    });
    expect(server.requests[0]?.headers["content-type"]).toMatch(/^multipart\/form-data; boundary=/);
    expect(fieldsOf(server.requests[0]?.body ?? "")).toEqual([
      ["title", "Emma"],
      ["year", "1815"],
      ["tags", "a"],
      ["tags", "b"],
      ["author", '{"name":"Jane"}'],
      ["at", "1970-01-01T00:00:00.000Z"],
      ["cover", "bytes", "cover.png"],
    ]);
  });

  it("with DELETE", async () => {
    await using server = await serve(ok);
    await untypedAt(server.url).DELETE("/books", { body: { ids: [1] } });
    expect(server.requests[0]).toMatchObject({ method: "DELETE", body: '{"ids":[1]}' });
  });

  it.each([
    ["a bigint that JSON cannot hold", {}, { n: 2n ** 64n }],
    ["NaN", {}, { n: Number.NaN }],
    ["Infinity", {}, { list: [Number.POSITIVE_INFINITY] }],
    ["an invalid date", {}, { at: new Date("x") }],
    ["NaN in a form", { contentType: "application/x-www-form-urlencoded" }, { n: Number.NaN }],
    ["an invalid date in multipart", { contentType: "multipart/form-data" }, { at: new Date("x") }],
    [
      "an invalid date deep in multipart",
      { contentType: "multipart/form-data" },
      { a: { at: new Date("x") } },
    ],
  ])("is refused with %s, which would arrive as something else", async (_, facts, body) => {
    await using server = await serve(ok);
    const error = await rejection(untypedAt(server.url, put(facts)).PUT("/books", { body }));
    expect(isRefusedError(error)).toBe(true);
    expect(String(error)).toMatch(/Body property "\w+" is .*Nothing was sent\./);
    expect(server.requests).toHaveLength(0);
  });

  it("gives no answer's key to the prototype, and takes none from it", async () => {
    await using server = await serve(
      answer(200, { "content-type": "application/json" }, '{"__proto__":{"x":1}}'),
    );
    const body = JSON.parse('{"__proto__":{"polluted":1}}');
    const result = await untypedAt(server.url).PUT("/books", { body });
    expect(server.requests[0]?.body).toBe('{"__proto__":{"polluted":1}}');
    expect(Object.keys(result.data as object)).toEqual(["__proto__"]);
    expect(Reflect.get({}, "x")).toBeUndefined();
    expect(Reflect.get({}, "polluted")).toBeUndefined();
  });
});

describe("a body sent again", () => {
  it.each([
    ["JSON", {}, { title: "Emma" }],
    ["text", { contentType: "text/plain" }, "Emma"],
    ["bytes", { contentType: "application/octet-stream" }, new Uint8Array([97])],
    ["a form", { contentType: "application/x-www-form-urlencoded" }, { a: 1 }],
  ])("is whole: %s", async (_, facts, body) => {
    await using server = await serveInTurn(answer(500), (request) => request.socket.destroy(), ok);
    expect((await untypedAt(server.url, { ...put(facts), retry }).PUT("/books", { body })).ok).toBe(true);
    const [first, ...others] = server.requests.map((request) => request.body);
    expect(first).not.toBe("");
    expect(others).toEqual([first, first]);
  });

  it("is whole: FormData", async () => {
    await using server = await serveInTurn(answer(500), ok);
    const body = new FormData();
    body.append("title", "Emma");
    body.append("cover", new Blob(["bytes"]), "cover.png");
    const facts = put({ contentType: "multipart/form-data" });
    await untypedAt(server.url, { ...facts, retry }).PUT("/books", { body });
    const sent = server.requests.map((request) => fieldsOf(request.body));
    expect(sent).toHaveLength(2);
    for (const fields of sent) {
      expect(fields).toEqual([
        ["title", "Emma"],
        ["cover", "bytes", "cover.png"],
      ]);
    }
  });

  it.each([401, 429, 500])("is never a stream, which is gone: %i is returned", async (status) => {
    await using server = await serveInTurn(answer(status), ok);
    const auth = { credentials: { "auth.key": async () => "key" }, toHeaders: () => ({ "x-key": "key" }) };
    const client = untypedAt(server.url, { ...put({ contentType: "text/plain" }), retry, auth });
    const result = await client.PUT("/books", { body: streamOf("Emma") });
    expect(result).toMatchObject({ ok: false, status });
    expect(server.requests.map(({ body }) => body)).toEqual(["Emma"]);
  });
});

describe("a body received", () => {
  const get = (facts: OperationFacts) => ({ definition: { operations: { "GET /books": facts } } });

  it("as text, when it is documented as text", async () => {
    await using server = await serve(answer(200, { "content-type": "text/csv; charset=utf-8" }, "1,2"));
    expect(await untypedAt(server.url, get({ accept: "text/csv" })).GET("/books")).toMatchObject({
      data: "1,2",
    });
    expect(server.requests[0]?.headers.accept).toBe("text/csv");
    expect(isResponseParseError(await rejection(untypedAt(server.url).GET("/books")))).toBe(true);
  });

  it("as a Blob, when it is documented as bytes", async () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, index) => index);
    await using server = await serve((_, response) => {
      response.writeHead(200, { "content-type": "image/png" }).end(bytes);
    });
    const client = untypedAt(server.url, get({ accept: "application/json, image/png" }));
    const { data } = await client.GET("/books");
    if (!(data instanceof Blob)) throw new Error("not a Blob");
    expect(data.type).toBe("image/png");
    expect(new Uint8Array(await data.arrayBuffer())).toEqual(bytes);
  });

  it("as JSON or text, for a failure, whatever is documented for success", async () => {
    await using server = await serveInTurn(
      answer(404, { "content-type": "application/json" }, '{"reason":"no"}'),
      answer(404, { "content-type": "image/png" }, "no"),
    );
    const client = untypedAt(server.url, get({ accept: "image/png" }));
    expect(await client.GET("/books")).toMatchObject({ ok: false, error: { reason: "no" } });
    expect(await client.GET("/books")).toMatchObject({ ok: false, error: "no" });
  });

  it.each([
    ["204", {}, 204, true],
    ["205", {}, 205, true],
    ["a documented status", { emptyStatuses: [202] }, 202, true],
    ["another status", { emptyStatuses: [202] }, 200, false],
  ])("as nothing: %s", async (_, facts, status, isEmpty) => {
    await using server = await serve(answer(status));
    const call = untypedAt(server.url, get(facts)).GET("/books");
    if (isEmpty) expect(await call).toMatchObject({ ok: true, status, data: undefined });
    else expect(isResponseParseError(await rejection(call))).toBe(true);
  });

  it("as data, where a body may be absent and is not", async () => {
    await using server = await serve(answer(202, { "content-type": "application/json" }, '{"id":1}'));
    const client = untypedAt(server.url, get({ emptyStatuses: [202] }));
    expect(await client.GET("/books")).toMatchObject({ ok: true, data: { id: 1 } });
  });
});
