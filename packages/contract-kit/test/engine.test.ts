import { describe, expect, test } from "vitest";
import { createEngine, type MockRequest } from "../src/index.ts";
import { credentials, library } from "./library.ts";

const pristine = JSON.stringify(library);
const engine = await createEngine(library);

function get(path: string, headers: Record<string, string> = {}): MockRequest {
  const url = new URL(path, "http://mock");
  return {
    method: "GET",
    path: url.pathname,
    query: url.searchParams,
    headers: { ...credentials, ...headers },
    body: undefined,
  };
}

describe("a request without preference", () => {
  test("gets the first example, with the documented headers", async () => {
    const answer = await engine.answer(get("/v1/books"));
    expect(answer).toMatchObject({ status: 200, body: { next_cursor: "c2" }, violations: [] });
    expect(answer.headers).toMatchObject({ "content-type": "application/json", "x-remaining": "7" });
    expect(answer.operation?.id).toBe("listBooks");
  });

  test("is refused where it breaks the contract, and the violation says where", async () => {
    const answer = await engine.answer(get("/v1/authors?sort=title"));
    expect(answer).toMatchObject({
      status: 422,
      body: { validation: [{ location: ["query", "sort"], code: "enum" }] },
    });
    expect(answer.violations).toMatchObject([{ location: ["request", "query", "sort"], code: "enum" }]);
  });

  test("is refused without credentials", async () => {
    const answer = await engine.answer({ ...get("/v1/books"), headers: {} });
    expect(answer).toMatchObject({
      status: 401,
      body: { error: "who are you" },
      violations: [{ code: 401 }],
    });
    const undocumented = await engine.answer({ ...get("/v1/loans"), headers: {} });
    expect(undocumented).toMatchObject({ status: 401, violations: [{ code: 401 }] });
  });
});

describe("a preference", () => {
  test.each([
    ["code=400, example=badCursor", 400, { error: "bad cursor" }],
    ['example="lastPage", code=200', 200, { next_cursor: null }],
    ["example=badCursor", 400, { error: "bad cursor" }],
    ["code=401", 401, { error: "who are you" }],
  ])("%s is met", async (prefer, status, body) => {
    expect(await engine.answer(get("/v1/books", { prefer }))).toMatchObject({ status, body, violations: [] });
  });

  test.each([
    ["code=418", "documents no 418. Known: 200, 400, 401."],
    ["code=400, example=lastPage", 'has no example "lastPage"'],
    ["example=lastpage", 'Did you mean "lastPage"?'],
    ["code=abc", "three digits"],
    ["dynamic=true", "start the mock with `dynamic`"],
  ])("%s is refused instead of a silent 200", async (prefer, detail) => {
    const answer = await engine.answer(get("/v1/books", { prefer }));
    expect(answer).toMatchObject({ status: 400, body: { detail: expect.stringContaining(detail) } });
  });

  test("for an error is met whatever media type was asked for", async () => {
    const headers = { prefer: "code=404, example=notFound", accept: "application/json" };
    const answer = await engine.answer(get("/v1/books/1", headers));
    expect(answer).toMatchObject({ status: 404, body: { error: "no such book" }, violations: [] });
  });

  test("may stand in the query where no header can be sent", async () => {
    expect(await engine.answer(get("/v1/books?__code=200&__example=empty"))).toMatchObject({
      body: { data: [] },
    });
  });

  test("of an invalid request gives way to what is wrong with it", async () => {
    const answer = await engine.answer(get("/v1/books?limit=0", { prefer: "code=200, example=empty" }));
    expect(answer).toMatchObject({ status: 400, violations: [{ location: ["request", "query", "limit"] }] });
  });
});

test("a wanted 400 does not keep an invalid request from its documented 422", async () => {
  const failure = (name: string) => ({
    description: "",
    content: { "application/json": { schema: {}, examples: { [name]: { value: { error: name } } } } },
  });
  const limit = { name: "limit", in: "query", schema: { type: "integer" } };
  const responses = { 204: { description: "" }, 400: failure("bad"), 422: failure("invalid") };
  const document = {
    openapi: "3.1.0",
    info: { title: "t", version: "1" },
    paths: { "/x": { get: { parameters: [limit], responses } } },
  };
  const answer = await (await createEngine(document)).answer(
    get("/x?limit=many", { prefer: "code=400, example=bad" }),
  );
  expect(answer).toMatchObject({ status: 422, body: { error: "invalid" }, violations: [{ code: "type" }] });
  expect(answer.operation?.id).toBe("GET /x");
});

test("an answer without content has no media type", async () => {
  const answer = await engine.answer({ ...get("/v1/books/1"), method: "DELETE" });
  expect(answer).toEqual(expect.objectContaining({ status: 204, headers: {}, body: undefined }));
});

test("a request does not leave its Accept behind", async () => {
  expect(await engine.answer(get("/v1/books", { accept: "text/csv" }))).toMatchObject({ status: 406 });
  expect(await engine.answer(get("/v1/books"))).toMatchObject({ status: 200 });
});

describe("routes", () => {
  const byMethod = async (method: string, path: string) =>
    (await engine.answer({ ...get(path), method })).operation?.id;

  test("a literal segment beats a template, per method", async () => {
    expect(await byMethod("GET", "/v1/books/popular")).toBe("listPopularBooks");
    expect(await byMethod("GET", "/v1/books/1")).toBe("getBook");
    expect(await byMethod("DELETE", "/v1/books/popular")).toBe("deleteBook");
  });

  test.each([
    ["/v1/book", 404, 'Did you mean "/v1/books"?'],
    ["/api/v1/books", 404, "without the vendor's base path"],
    ["/v1/books/", 404, "No path"],
    ["/v1/books/1/2", 404, "No path"],
  ])("%s → %i", async (path, status, detail) => {
    expect(await engine.answer(get(path))).toMatchObject({
      status,
      body: { detail: expect.stringContaining(detail) },
    });
  });

  test("a method that the path does not have names those that it has", async () => {
    const answer = await engine.answer({ ...get("/v1/books"), method: "PUT" });
    expect(answer).toMatchObject({ status: 405, body: { detail: expect.stringContaining("GET, POST") } });
  });
});

describe("a document", () => {
  const withGet = (operation: object, more: object = {}) => ({
    openapi: "3.1.0",
    info: { title: "t", version: "1" },
    paths: { "/x": { get: { operationId: "x", ...operation } } },
    ...more,
  });
  const answerOf = async (document: Record<string, unknown>, path = "/x") =>
    (await createEngine(document)).answer(get(path));

  test("stays as it was handed over", async () => {
    const document = structuredClone(library);
    await createEngine(document);
    expect(JSON.stringify(document)).toBe(pristine);
  });

  test("whose example violates its schema is told so", async () => {
    const content = {
      "application/json": { schema: { type: "integer" }, examples: { bad: { value: "text" } } },
    };
    const answer = await answerOf(withGet({ responses: { 200: { description: "", content } } }));
    expect(answer).toMatchObject({
      status: 200,
      violations: [{ location: ["response", "body"], code: "type" }],
    });
  });

  test("is validated by the 2020-12 dialect, whatever dialect it names", async () => {
    const schema = { type: "object", properties: {}, unevaluatedProperties: false };
    const content = { "application/json": { schema, examples: { bad: { value: { more: 1 } } } } };
    const document = withGet(
      { responses: { 200: { description: "", content } } },
      { jsonSchemaDialect: "https://spec.openapis.org/oas/3.1/dialect/base" },
    );
    expect((await answerOf(document)).violations).toMatchObject([{ code: "unevaluatedProperties" }]);
  });

  test("that leaves explode out means what OpenAPI says", async () => {
    const ids = {
      name: "ids",
      in: "query",
      schema: { type: "array", maxItems: 2, items: { type: "integer" } },
    };
    const document = withGet({ parameters: [ids], responses: { 204: { description: "" } } });
    expect(await answerOf(document, "/x?ids=1&ids=2")).toMatchObject({ status: 204 });
    expect(await answerOf(document, "/x?ids=1&ids=2&ids=3")).toMatchObject({ status: 422 });
  });

  test("that makes Prism throw gets an answer that says so", async () => {
    const headers = { "x-list": { schema: { type: "array", items: { type: "string" } }, example: ["a"] } };
    const answer = await answerOf(withGet({ responses: { 200: { description: "", headers } } }));
    expect(answer).toMatchObject({ status: 500, body: { title: expect.stringContaining("Prism failed") } });
  });

  test("that is not bundled is refused", async () => {
    const content = { "application/json": { schema: { $ref: "./project.yaml" } } };
    const outside = withGet({ responses: { 200: { description: "", content } } });
    await expect(createEngine(outside)).rejects.toThrow('points outside itself ("./project.yaml")');
    const nowhere = withGet({ responses: { 200: { $ref: "#/components/responses/None" } } });
    await expect(createEngine(nowhere)).rejects.toThrow("points at nothing");
  });
});
