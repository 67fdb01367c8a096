import { describe, expect, it, vi } from "vitest";
import { createClient } from "../src/client.ts";
import { auth, definition, type LibraryApi, secret } from "./fixtures.ts";

describe("options", () => {
  const create = (options: object) =>
    createClient<LibraryApi>({ definition, server: "https://library.example", auth }, options);

  it.each([
    [{ baseUrl: "library" }, 'baseUrl "library" is not an absolute URL.'],
    [{ baseUrl: "http://library.example" }, "must use https"],
    [{ baseUrl: "ftp://127.0.0.1" }, "must use https"],
    [{ baseUrl: "http://localhost.evil.example" }, "must use https"],
    [{ baseUrl: "https://u:p@library.example" }, "holds credentials"],
    [{ baseUrl: "https://library.example?x=1" }, "has a query or a hash"],
    [{ timeout: 0 }, "timeout is 0"],
    [{ timeout: Number.NaN }, "timeout is NaN"],
  ])("refuses %j at once", (options, words) => {
    expect(() => create(options)).toThrow(words);
  });

  it.each(["https://library.example/api", "http://localhost:1", "http://127.0.0.1:1", "http://[::1]:1"])(
    "takes %s",
    (baseUrl) => {
      expect(() => create({ baseUrl })).not.toThrow();
    },
  );

  it("sends with the given fetch, called as everyone calls it", async () => {
    const fetch = vi.fn<typeof globalThis.fetch>(async () => Response.json({ id: 1, title: "Emma" }));
    await create({ fetch }).POST("/books", { body: { title: "Emma" }, fetchOptions: { cache: "no-store" } });
    const [input, init] = fetch.mock.lastCall ?? [];
    expect(input).toBe("https://library.example/books");
    expect(init).toMatchObject({ method: "POST", body: '{"title":"Emma"}', cache: "no-store" });
    expect(new Headers(init?.headers).get("x-key")).toBe(secret);
    expect(init?.signal).toBeInstanceOf(AbortSignal);
  });

  it("sends with the given fetch what a middleware made of it", async () => {
    const fetch = vi.fn<typeof globalThis.fetch>(async () => Response.json({ books: [], next: null }));
    const middleware = {
      onRequest: ({ request }: { request: Request }) => request.headers.set("x-own", "1"),
    };
    await create({ fetch, middleware: [middleware] }).GET("/books");
    const request = new Request(...(fetch.mock.lastCall ?? [""]));
    expect(request.url).toBe("https://library.example/books");
    expect(request.headers.get("x-own")).toBe("1");
    expect(request.headers.get("x-key")).toBe(secret);
  });

  it("refuses a header that HTTP cannot carry", () => {
    expect(() => create({ headers: { "x-a": "a\n" } })).toThrow(
      new TypeError('headers: "x-a" is not a header that HTTP can carry.'),
    );
  });
});
