import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type MockServer, startMockServer } from "../src/index.ts";
import { call, post } from "./call.ts";
import { library } from "./library.ts";

let mock: MockServer;
beforeAll(async () => {
  mock = await startMockServer(library);
});
afterAll(() => mock.close());

const problem = (detail: string) => ({
  type: expect.stringMatching(/^urn:contract-kit:/),
  detail: expect.stringContaining(detail),
});

describe("query names", () => {
  test.each(["", "?limit=1", "?ids=1,2", "?from=3", "?filter[author]=x&filter[year]=1", "?__code=200"])(
    "%s is known",
    async (query) => expect(await call(mock, `/v1/books${query}`)).toMatchObject({ status: 200 }),
  );

  test.each([
    ["?limt=1", 'no query parameter "limt". Did you mean "limit"?'],
    ["?LIMIT=1", 'Did you mean "limit"?'],
    ["?range[from]=1", "Known: cursor, limit, ids, from, filter[…]."],
    ["?filter=x", 'no query parameter "filter"'],
    ["?filter[author=x", 'no query parameter "filter[author"'],
    ["?filter[colour]=x", "Known: filter[author], filter[year], filter[tags], filter[/^field_"],
    ["?filter[Author]=x", 'Did you mean "filter[author]"?'],
    ["?filter[year][gte]=1", 'no query parameter "filter[year][gte]". Did you mean "filter[year][gt]"?'],
    ["?filter[field_x][gt]=1", 'no query parameter "filter[field_x]"'],
    ["?filter[author][x]=1", 'no query parameter "filter[author][x]"'],
    ["?filter[__proto__]=1", 'no query parameter "filter[__proto__]"'],
  ])("%s is refused", async (query, detail) => {
    const reply = await call(mock, `/v1/books${query}`);
    expect(reply).toMatchObject({ status: 400, body: problem(detail) });
    expect(mock.requests.at(-1)).toMatchObject({
      operationId: "listBooks",
      violations: [{ code: "unknown-query-parameter" }],
    });
  });

  test("a key in the query is a credential, not a parameter", async () => {
    const document = structuredClone(library);
    Reflect.set(document.components.securitySchemes, "key", {
      type: "apiKey",
      in: "query",
      name: "api_token",
    });
    await using other = await startMockServer(document);
    expect(await call(other, "/v1/books?api_token=k")).toMatchObject({ status: 200 });
    expect(await call(mock, "/v1/books?api_token=k")).toMatchObject({ status: 400 });
  });
});

describe("deepObject values", () => {
  test.each([
    "filter[year]=1817",
    "filter[year][gt]=1800&filter[year][lt]=1900",
    "filter[field_12][gt]=-5",
    "filter[tags]=new,old",
    "filter[tags]=new&filter[tags]=old",
    "filter[tags][]=new",
    "filter[tags][0]=new&filter[tags][1]=old",
    "filter%5Bauthor%5D=Jane%20Austen",
  ])("%s is valid", async (query) =>
    expect(await call(mock, `/v1/books?${query}`)).toMatchObject({ status: 200 }),
  );

  test.each([
    ["filter[year][gt]=old", "filter[year][gt] must be integer"],
    ["filter[year]=old", "filter[year] must be integer"],
    ["filter[tags]=new,blue", "filter[tags][1] must be equal to one of the allowed values: new, old"],
    ["filter[tags][0]=new&filter[tags][1]=blue", "filter[tags][1] must be equal"],
    ["filter[author]=a&filter[author]=b", "filter[author] must be string"],
    ["filter[field_1][lt]=1.5", "filter[field_1][lt] must be integer"],
  ])("%s is refused", async (query, detail) => {
    expect(await call(mock, `/v1/books?${query}`)).toMatchObject({ status: 422, body: problem(detail) });
  });

  test("an optional one may stay away whatever it requires inside", async () => {
    const document = structuredClone(library);
    Reflect.set(document.components.schemas.Filter, "required", ["author"]);
    await using other = await startMockServer(document);
    expect(await call(other, "/v1/books")).toMatchObject({ status: 200 });
    expect(await call(other, "/v1/books?filter[year]=1")).toMatchObject({
      status: 422,
      body: problem("'author'"),
    });
  });

  test("a required one must come", async () => {
    const document = structuredClone(library);
    Reflect.set(document.paths["/v1/books"].get.parameters[3]!, "required", true);
    await using other = await startMockServer(document);
    expect(await call(other, "/v1/books")).toMatchObject({
      status: 422,
      body: problem("filter is required"),
    });
  });
});

describe("the media type of a request", () => {
  test("counts with its suffix", async () => {
    const body = { data: {} };
    expect(await post(mock, "/v1/authors", body, "application/vnd.api+json; charset=utf-8")).toMatchObject({
      status: 201,
    });
    const detail = "takes application/vnd.api+json, but the request says Content-Type: application/json";
    expect(await post(mock, "/v1/authors", body)).toMatchObject({ status: 415, body: problem(detail) });
  });

  test("does not matter without a body", async () => {
    const headers = { "content-type": "text/plain" };
    expect(await call(mock, "/v1/books/1", { headers })).toMatchObject({ status: 200 });
  });
});

test("credentials come before all else", async () => {
  const reply = await fetch(`${mock.url}/v1/books?limt=1`, { signal: AbortSignal.timeout(5000) });
  expect(reply.status).toBe(401);
});

test("all of it can be turned off", async () => {
  await using lenient = await startMockServer(library, { strict: false });
  expect(await call(lenient, "/v1/books?limt=1&filter[colour]=x")).toMatchObject({ status: 200 });
  expect(await post(lenient, "/v1/authors", { data: {} })).toMatchObject({ status: 201 });
});
