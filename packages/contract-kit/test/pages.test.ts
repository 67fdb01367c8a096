import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type MockServer, startMockServer } from "../src/index.ts";
import { call } from "./call.ts";
import { library } from "./library.ts";

let mock: MockServer;
beforeAll(async () => {
  mock = await startMockServer(library);
});
afterAll(() => mock.close());

const authorExamples = ({ paths }: typeof library) =>
  paths["/v1/authors"].get.responses[200].content["application/vnd.api+json"].examples;
const idsIn = (list: unknown) => (list as { id: unknown }[]).map(({ id }) => id);
const bodyOf = async (path: string, headers: Record<string, string> = {}) =>
  (await call(mock, path, { headers })).body as { data: unknown; next_cursor?: unknown; meta?: unknown };

describe("cursor", () => {
  test("the cursor of a page leads to the next one, to the end", async () => {
    const first = await bodyOf("/v1/books");
    const second = await bodyOf(`/v1/books?limit=2&cursor=${first.next_cursor}`);
    expect(idsIn(first.data)).toEqual([1, 2]);
    expect(second).toEqual({ data: [{ id: 3, title: "Emma" }], next_cursor: null });
  });

  test("one that no page handed out is answered as documented", async () => {
    expect(await call(mock, "/v1/books?cursor=c3")).toMatchObject({
      status: 400,
      body: { error: "bad cursor" },
    });
  });

  test("one that no page handed out is refused where nothing is documented", async () => {
    const document = structuredClone(library);
    Reflect.deleteProperty(document.paths["/v1/books"].get.responses, "400");
    await using other = await startMockServer(document);
    const reply = await call(other, "/v1/books?cursor=c3");
    expect(reply).toMatchObject({ status: 400, body: { type: "urn:contract-kit:unknown-cursor" } });
    expect(reply.body).toMatchObject({ detail: expect.stringContaining("Known: c2") });
  });

  test("that of a last example leads to an empty page that ends", async () => {
    const document = structuredClone(library);
    const { content } = document.paths["/v1/books"].get.responses[200];
    Reflect.set(content["application/json"].examples, "lastPage", {
      value: { data: [{ id: 9, title: "x" }], next_cursor: "c9" },
    });
    Reflect.deleteProperty(content["application/json"].examples, "empty");
    await using other = await startMockServer(document);
    expect(await call(other, "/v1/books?cursor=c9")).toMatchObject({
      status: 200,
      body: { data: [], next_cursor: null },
    });
  });

  test("a request that says which example it wants gets that one", async () => {
    expect(await bodyOf("/v1/books?cursor=c2", { prefer: "example=empty" })).toEqual({
      data: [],
      next_cursor: null,
    });
  });

  test("a later page is still validated", async () => {
    expect(await call(mock, "/v1/books?cursor=c2&limit=0")).toMatchObject({ status: 400 });
    expect(
      (await fetch(`${mock.url}/v1/books?cursor=c2`, { signal: AbortSignal.timeout(5000) })).status,
    ).toBe(401);
  });
});

describe("page", () => {
  const page = (number: unknown) => bodyOf(`/v1/authors?sort=name&page[number]=${number}&page[size]=1`);

  test("the n-th page is the n-th example", async () => {
    expect(idsIn((await page(1)).data)).toEqual(["1"]);
    expect(idsIn((await page(2)).data)).toEqual(["2"]);
  });

  test("past the end is a page without items that is the last", async () => {
    expect(await page(3)).toEqual({ data: [], meta: { total_pages: 2 } });
  });

  test("what is no page number is refused", async () => {
    expect(await call(mock, "/v1/authors?sort=name&page[number]=two")).toMatchObject({ status: 422 });
    expect(await call(mock, "/v1/authors?sort=name&page[number]=0")).toMatchObject({ status: 422 });
  });

  test("what is no page number does not choose a page", async () => {
    await using lenient = await startMockServer(library, { strict: false });
    const reply = await call(lenient, "/v1/authors?sort=name&page[number]=two");
    expect(reply).toMatchObject({ status: 200, body: { data: [{ id: "1" }] } });
  });

  test("past the end of an invalid request is what is wrong with it", async () => {
    const { status, body } = await call(mock, "/v1/authors?sort=bad&page[number]=3");
    expect({ status, members: Object.keys(body as object) }).toEqual({
      status: 422,
      members: ["type", "title", "status", "detail", "validation"],
    });
  });

  test("goes by a flag as well", async () => {
    const document = structuredClone(library);
    const { get } = document.paths["/v1/authors"];
    const { examples } = get.responses[200].content["application/vnd.api+json"];
    Reflect.set(get["x-pagination"], "next", { more: "/meta/more" });
    Reflect.set(examples.firstAuthors.value, "meta", { more: true });
    Reflect.set(examples.secondAuthors.value, "meta", { more: true });
    await using other = await startMockServer(document);
    expect((await call(other, "/v1/authors?sort=name&page[number]=3")).body).toEqual({
      data: [],
      meta: { more: false },
    });
  });

  test("examples after the last page are no pages", async () => {
    const document = structuredClone(library);
    for (const { value } of Object.values(authorExamples(document))) value.meta.total_pages = 1;
    await using other = await startMockServer(document);
    const reply = await call(other, "/v1/authors?sort=name&page[number]=2");
    expect(reply.body).toEqual({ data: [], meta: { total_pages: 1 } });
  });
});

describe("offset", () => {
  const from = async (offset: number) => idsIn((await call(mock, `/v1/loans?offset=${offset}&limit=2`)).body);

  test("counts the items of the examples before", async () => {
    expect([await from(0), await from(2), await from(3), await from(100)]).toEqual([[1, 2], [3], [], []]);
  });

  test("inside an example starts there", async () => {
    expect(await from(1)).toEqual([2]);
  });

  test("that the answer hands out leads to the next page", async () => {
    const document = structuredClone(library);
    const { get } = document.paths["/v1/books"];
    Reflect.set(get, "x-pagination", {
      style: "offset",
      request: { offset: "cursor" },
      items: "/data",
      next: "/next_cursor",
    });
    const { examples } = get.responses[200].content["application/json"];
    Reflect.set(examples, "firstPage", { value: { data: [{ id: 1, title: "x" }], next_cursor: "100" } });
    await using other = await startMockServer(document);
    expect(await call(other, "/v1/books?cursor=100")).toMatchObject({ body: { data: [{ id: 3 }] } });
  });
});
