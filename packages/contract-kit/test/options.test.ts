import { spawnSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { type MockServerOptions, type ReceivedRequest, startMockServer } from "../src/index.ts";
import { call, post } from "./call.ts";
import { library } from "./library.ts";

describe("dynamic", () => {
  test("generates bodies from the schemas, the same ones for the same seed", async () => {
    const run = async (seed: string | number) => {
      await using mock = await startMockServer(library, { dynamic: true, seed });
      return [(await call(mock, "/v1/books/1")).body, (await call(mock, "/v1/books/1")).body];
    };
    const [first, again, other] = [await run(7), await run("7"), await run(8)];
    expect(first[0]).toMatchObject({ id: expect.any(Number), title: expect.any(String) });
    expect(first[0]).not.toEqual({ id: 1, title: "Ulysses" });
    expect(first[0]).not.toEqual(first[1]);
    expect(again).toEqual(first);
    expect(other).not.toEqual(first);
  });

  test("a seed that was drawn can be read, and reset starts it anew", async () => {
    await using mock = await startMockServer(library, { dynamic: true });
    expect(mock.seed).toMatch(/^\d+$/);
    const { body } = await call(mock, "/v1/books/1");
    mock.reset();
    expect((await call(mock, "/v1/books/1")).body).toEqual(body);
  });

  test("still pages through a list, to its end", async () => {
    await using mock = await startMockServer(library, { dynamic: true });
    const first = (await call(mock, "/v1/books")).body as { data: unknown[]; next_cursor: string };
    expect(first.next_cursor).toBe("c2");
    expect(first.data).not.toContainEqual({ id: 1, title: "Ulysses" });
    expect((await call(mock, "/v1/books?cursor=c2")).body).toMatchObject({ next_cursor: null });
    expect((await call(mock, "/v1/loans?offset=9")).body).toEqual([]);
  });

  test.each([
    ["/v1/books?limt=1", 400],
    ["/v1/books?filter[author][like]=x", 400],
    ["/v1/books?filter[tags][0]=lost", 422],
    ["/v1/books?limit=0", 400],
    ["/v1/books/x", 422],
    ["/nowhere", 404],
    ["/v1/books/%zz", 400],
  ])("refuses %s all the same", async (path, status) => {
    await using mock = await startMockServer(library, { dynamic: true, errors: 1 });
    expect((await call(mock, path)).status).toBe(status);
    expect(mock.requests[0]?.planned).toBeUndefined();
  });

  test("takes a wanted example from the document", async () => {
    await using mock = await startMockServer(library, { dynamic: true });
    mock.respondWith("getBook", "notFound");
    expect((await call(mock, "/v1/books/1")).body).toEqual({ error: "no such book" });
  });

  test("falls back to the example where Prism cannot generate a valid body", async () => {
    const document = structuredClone(library);
    Reflect.set(document.components.schemas.Book, "if", { required: ["id"] });
    Reflect.set(document.components.schemas.Book, "then", { properties: { title: { const: "Ulysses" } } });
    await using mock = await startMockServer(document, { dynamic: true });
    expect(await call(mock, "/v1/books/1")).toMatchObject({ status: 200, body: { id: 1, title: "Ulysses" } });
  });
});

describe("errors", () => {
  const document = structuredClone(library);
  Reflect.set(document.paths["/v1/books"].get.responses, "429", {
    $ref: "#/components/responses/Unauthorized",
  });

  async function outcomes(options: MockServerOptions, count = 60): Promise<number[]> {
    await using mock = await startMockServer(document, options);
    for (let index = 0; index < count; index += 1) await call(mock, "/v1/books");
    return mock.requests.map(({ status }) => status);
  }

  test("a share of requests fails as documented, the same ones for the same seed", async () => {
    const found = await outcomes({ errors: 0.3, seed: 1 });
    expect(new Set(found)).toEqual(new Set([200, 429]));
    expect(found.filter((status) => status === 429).length).toBeGreaterThan(8);
    expect(found.filter((status) => status === 429).length).toBeLessThan(30);
    expect(await outcomes({ errors: 0.3, seed: 1 })).toEqual(found);
    expect(await outcomes({ errors: 0.3, seed: 2 })).not.toEqual(found);
  });

  test("none and all", async () => {
    expect(new Set(await outcomes({ errors: 0 }, 10))).toEqual(new Set([200]));
    expect(new Set(await outcomes({ errors: 1 }, 10))).toEqual(new Set([429]));
    expect(new Set(await outcomes({ errors: { rate: 1, statuses: [400] } }, 10))).toEqual(new Set([400]));
  });

  test("say to wait, and leave alone what asks for an answer, and what documents no such error", async () => {
    await using mock = await startMockServer(document, { errors: 1 });
    const { status, headers } = await call(mock, "/v1/books");
    expect([status, headers.get("retry-after")]).toEqual([429, "1"]);
    expect((await call(mock, "/v1/books", { headers: { prefer: "code=200" } })).status).toBe(200);
    expect((await call(mock, "/v1/books/1")).status).toBe(200);
    mock.respondWith("listBooks", 200);
    expect((await call(mock, "/v1/books")).status).toBe(200);
    expect(mock.requests.map(({ planned }) => planned)).toEqual([
      "errors",
      undefined,
      undefined,
      "respondWith",
    ]);
  });

  test("refuse no less: an invalid request is told why", async () => {
    await using mock = await startMockServer(document, { errors: 1, delay: 1, dynamic: true });
    expect((await post(mock, "/v1/books", '{"title":')).body).toMatchObject({
      type: "urn:contract-kit:malformed-json",
    });
    expect((await post(mock, "/v1/books", "{}", "text/plain")).status).toBe(415);
  });
});

describe("delay", () => {
  test.each([
    [80, 78, 400],
    [[60, 90], 58, 400],
  ] satisfies [MockServerOptions["delay"], number, number][])("%j ms", async (delay, min, max) => {
    await using mock = await startMockServer(library, { delay });
    const start = performance.now();
    await call(mock, "/nowhere");
    expect(performance.now() - start).toBeGreaterThan(min);
    expect(performance.now() - start).toBeLessThan(max);
  });

  test("ends with the mock", async () => {
    const mock = await startMockServer(library, { delay: 60_000 });
    const pending = call(mock, "/v1/books").catch((error: Error) => error.message);
    await expect.poll(() => mock.requests.length).toBe(1);
    await mock.close();
    expect(await pending).toBe("fetch failed");
  });

  test("of a caller that has left keeps no process alive", { timeout: 30_000 }, () => {
    const script = `
      import { startMockServer } from ${JSON.stringify(new URL("../src/index.ts", import.meta.url).href)};
      import { library } from ${JSON.stringify(new URL("./library.ts", import.meta.url).href)};
      const mock = await startMockServer(library, { delay: 60_000 });
      await fetch(mock.url + "/v1/books/1", { signal: AbortSignal.timeout(200) }).catch(() => {});
      await mock.close();
    `;
    const { status, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", script], {
      timeout: 20_000,
      encoding: "utf8",
    });
    expect(status, stderr).toBe(0);
  });
});

test("onRequest sees every request, history keeps the newest", async () => {
  const seen: ReceivedRequest[] = [];
  await using mock = await startMockServer(library, { history: 2, onRequest: (one) => seen.push(one) });
  for (const id of [1, 2, 3]) await call(mock, `/v1/books/${id}`);
  expect(seen.map(({ path }) => path)).toEqual(["/v1/books/1", "/v1/books/2", "/v1/books/3"]);
  expect(mock.requests).toEqual(seen.slice(1));
});

test.each([
  [{ port: 70_000 }, "port: 70000 is no whole number from 0 to 65535."],
  [{ port: 1.5 }, "port: 1.5"],
  [{ delay: -1 }, "delay: -1 is no number of milliseconds"],
  [{ delay: [5, 1] }, "delay: [5, 1] has its larger number first."],
  [{ delay: Number.NaN }, "delay: NaN"],
  [{ errors: 2 }, "errors: 2 is no share from 0 to 1."],
  [{ errors: Number.NaN }, "errors: NaN"],
  [
    { errors: { rate: 1, statuses: [418] } },
    "errors: no operation documents 418. Known: 400, 401, 404, 422.",
  ],
  [{ errors: { rate: 1, statuses: [] } }, "errors: statuses is empty."],
] satisfies [MockServerOptions, string][])("%j is one clear error", async (options, message) => {
  await expect(startMockServer(library, options)).rejects.toThrow(message);
});
