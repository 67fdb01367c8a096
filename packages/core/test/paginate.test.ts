import { describe, expect, it } from "vitest";
import { createClient } from "../src/client.ts";
import type { Pagination } from "../src/definition.ts";
import { isApiError, paginate } from "../src/index.ts";
import { auth, definition, json, type LibraryApi, libraryAt, serve } from "./fixtures.ts";

const book = (id: number) => ({ id, title: `Book ${id}` });

/** Three pages of two, by cursor. */
const threePages = () =>
  serve((request, response) => {
    const cursor = new URL(request.url ?? "", "http://x").searchParams.get("cursor");
    const page = cursor === null ? 0 : Number(cursor.slice(1));
    json(response, 200, {
      books: [book(page * 2), book(page * 2 + 1)],
      next: page < 2 ? `c${page + 1}` : null,
    });
  });

describe("paginate", () => {
  it("reads all items, keeps the caller's filters, and asks for the largest pages", async () => {
    await using server = await threePages();
    const ids: number[] = [];
    for await (const { id } of paginate(libraryAt(server.url), "/books", {
      params: { query: { genre: "novel" } },
    })) {
      ids.push(id);
    }
    expect(ids).toEqual([0, 1, 2, 3, 4, 5]);
    expect(server.requests.map(({ url }) => url)).toEqual([
      "/books?genre=novel&limit=100",
      "/books?genre=novel&limit=100&cursor=c1",
      "/books?genre=novel&limit=100&cursor=c2",
    ]);
  });

  it("keeps the caller's page size", async () => {
    await using server = await threePages();
    await paginate(libraryAt(server.url), "/books", { params: { query: { limit: 2 } } }).toArray();
    expect(server.requests.every(({ url }) => url.includes("limit=2"))).toBe(true);
  });

  it("gives each item once and in order to those that ask without waiting", async () => {
    await using server = await threePages();
    const items = paginate(libraryAt(server.url), "/books")[Symbol.asyncIterator]();
    const first = await items.next();
    const rest = await Promise.all(Array.from({ length: 7 }, () => items.next()));
    const ids = [first, ...rest].map(({ done, value }) => (done ? "end" : value.id));
    expect(ids).toEqual([0, 1, 2, 3, 4, 5, "end", "end"]);
    expect(server.requests).toHaveLength(3);
  });

  it("ends after a page that fails, and when it is told to", async () => {
    let count = 0;
    await using server = await serve((_, response) => {
      count += 1;
      if (count === 2) return json(response, 403, {});
      json(response, 200, { books: [book(1), book(2)], next: `c${count}` });
    });
    const failing = paginate(libraryAt(server.url), "/books")[Symbol.asyncIterator]();
    await failing.next();
    await failing.next();
    await expect(failing.next()).rejects.toSatisfy(isApiError);
    expect(await failing.next()).toEqual({ done: true, value: undefined });
    const stopped = paginate(libraryAt(server.url), "/books")[Symbol.asyncIterator]();
    await stopped.next();
    await stopped.return?.();
    expect(await stopped.next()).toEqual({ done: true, value: undefined });
    expect(server.requests).toHaveLength(3);
  });

  it("gives pages with the cursor to resume from", async () => {
    await using server = await threePages();
    const library = libraryAt(server.url);
    const first = await paginate(library, "/books").pages().next();
    expect(first.value).toEqual({ items: [book(0), book(1)], cursor: "c1" });
    const rest = await paginate(library, "/books", { params: { query: { cursor: "c1" } } }).toArray();
    expect(rest.map(({ id }) => id)).toEqual([2, 3, 4, 5]);
  });

  it("reads no more pages than the limit needs, and none before the first item is asked for", async () => {
    await using server = await threePages();
    const list = paginate(libraryAt(server.url), "/books");
    expect(server.requests).toHaveLength(0);
    expect(await list.toArray({ limit: 3 })).toHaveLength(3);
    expect(server.requests).toHaveLength(2);
    expect(await list.toArray({ limit: 0 })).toEqual([]);
    expect(server.requests).toHaveLength(2);
  });

  it("stops on a repeated cursor", async () => {
    await using server = await serve((_, response) =>
      json(response, 200, { books: [book(1)], next: "again" }),
    );
    expect(await paginate(libraryAt(server.url), "/books").toArray()).toHaveLength(2);
    expect(server.requests).toHaveLength(2);
  });

  it("throws the ApiError of a refused page", async () => {
    await using server = await serve((_, response) => json(response, 401, { reason: "no" }));
    const error = await paginate(libraryAt(server.url), "/books")
      .toArray()
      .catch((thrown: unknown) => thrown);
    expect(isApiError(error) && error.status).toBe(401);
  });

  it("says when an operation has no pages", () => {
    const untyped = paginate as unknown as (client: object, path: string) => void;
    expect(() => untyped(libraryAt("https://x.example"), "/books/{id}")).toThrow(
      "GET /books/{id} has no pages.",
    );
  });
});

describe("the other styles", () => {
  const rows = [1, 2, 3, 4, 5].map(book);
  const list = async (pagination: Pagination, answer: (query: URLSearchParams) => unknown) => {
    const urls: string[] = [];
    const fetch = async (input: URL | RequestInfo) => {
      const url = new URL(String(input));
      urls.push(url.search);
      if (urls.length > 10) throw new Error("never ends");
      return Response.json(answer(url.searchParams));
    };
    const operations = { "GET /books": { query: { page: "deepObject" as const }, pagination } };
    const config = {
      definition: { ...definition, operations },
      server: "https://x.example",
      auth,
    };
    const items = await paginate(createClient<LibraryApi>(config, { fetch }), "/books").toArray();
    return { ids: items.map(({ id }) => id), urls };
  };
  const slice = (query: URLSearchParams, offset: number, size: string) =>
    rows.slice(offset, offset + Number(query.get(size)));

  it("offset with a flag that more follow", async () => {
    const { ids, urls } = await list(
      {
        style: "offset",
        request: { offset: "start", size: "limit" },
        items: "/data",
        next: { more: "/page/more" },
        maxPageSize: 2,
      },
      (query) => {
        const start = Number(query.get("start") ?? 0);
        return { data: slice(query, start, "limit"), page: { more: start + 2 < rows.length } };
      },
    );
    expect(ids).toEqual([1, 2, 3, 4, 5]);
    expect(urls).toEqual(["?limit=2", "?limit=2&start=2", "?limit=2&start=4"]);
  });

  it("offset that ends with a short page, in a bare array", async () => {
    const { ids, urls } = await list(
      {
        style: "offset",
        request: { offset: "offset", size: "limit" },
        items: "",
        next: { short: true },
        maxPageSize: 2,
      },
      (query) => slice(query, Number(query.get("offset") ?? 0), "limit"),
    );
    expect(ids).toEqual([1, 2, 3, 4, 5]);
    expect(urls).toHaveLength(3);
  });

  it("page numbers in an object parameter, with the number of pages", async () => {
    const { ids, urls } = await list(
      {
        style: "page",
        request: { page: "page.number", size: "page.size" },
        items: "/data",
        next: { pages: "/meta/total" },
        maxPageSize: 2,
      },
      (query) => ({
        data: slice(query, (Number(query.get("page[number]") ?? 1) - 1) * 2, "page[size]"),
        meta: { total: 3 },
      }),
    );
    expect(ids).toEqual([1, 2, 3, 4, 5]);
    expect(urls.at(-1)).toBe("?page%5Bsize%5D=2&page%5Bnumber%5D=3");
  });

  it("page numbers that stop on an empty page, whatever the flag says", async () => {
    const { ids } = await list(
      {
        style: "page",
        request: { page: "p", size: "s" },
        items: "/data",
        next: { more: "/more" },
        maxPageSize: 5,
      },
      (query) => ({ data: query.get("p") === null ? rows : [], more: true }),
    );
    expect(ids).toEqual([1, 2, 3, 4, 5]);
  });
});
