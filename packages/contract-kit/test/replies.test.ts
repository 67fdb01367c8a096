import { describe, expect, test } from "vitest";
import { type MockServer, type Reply, startMockServer } from "../src/index.ts";
import { call, post } from "./call.ts";
import { library } from "./library.ts";

const limited = {
  ...library,
  "x-rate-limit": {
    remaining: "X-Remaining",
    reset: { header: "x-reset", unit: "epoch-seconds" },
    retryAfter: { header: "x-wait", unit: "seconds" },
  },
};

async function statuses(mock: MockServer, path: string, count: number): Promise<number[]> {
  const found: number[] = [];
  for (let index = 0; index < count; index += 1) found.push((await call(mock, path)).status);
  return found;
}

describe("respondWith", () => {
  test("answers with a documented status, once, then as ever", async () => {
    await using mock = await startMockServer(library);
    mock.respondWith("getBook", 404);
    expect(await call(mock, "/v1/books/1")).toMatchObject({ status: 404, body: { error: "no such book" } });
    expect(await call(mock, "/v1/books/1")).toMatchObject({ status: 200, body: { title: "Ulysses" } });
    expect(mock.requests.map(({ planned }) => planned)).toEqual(["respondWith", undefined]);
  });

  test("answers with a documented example", async () => {
    await using mock = await startMockServer(library);
    mock.respondWith("listBooks", "empty");
    expect((await call(mock, "/v1/books?cursor=c2")).body).toEqual({ data: [], next_cursor: null });
  });

  test("queues what several calls ask for, each operation by itself", async () => {
    await using mock = await startMockServer(library);
    mock.respondWith("getBook", { status: 404, times: 2 }, 200);
    mock.respondWith("getBook", "notFound");
    mock.respondWith("listBooks", 401);
    expect(await statuses(mock, "/v1/books/1", 5)).toEqual([404, 404, 200, 404, 200]);
    expect(await statuses(mock, "/v1/books", 2)).toEqual([401, 200]);
  });

  test("answers for ever, until reset", async () => {
    await using mock = await startMockServer(library);
    mock.respondWith("getBook", { status: 404, times: Number.POSITIVE_INFINITY });
    expect(await statuses(mock, "/v1/books/1", 4)).toEqual([404, 404, 404, 404]);
    const { requests } = mock;
    mock.reset();
    expect(requests).toEqual([]);
    expect(await statuses(mock, "/v1/books/1", 1)).toEqual([200]);
    expect(requests).toHaveLength(1);
  });

  test("takes a body, headers and a status of one's own", async () => {
    await using mock = await startMockServer(library);
    mock.respondWith("getBook", { body: { id: 7 }, headers: { "X-Remaining": "0" } });
    mock.respondWith("getBook", { status: 418, body: "short and stout" });
    const own = await call(mock, "/v1/books/1");
    expect(own).toMatchObject({ status: 200, body: { id: 7 } });
    expect(own.headers.get("content-type")).toBe("application/json");
    expect(own.headers.get("x-remaining")).toBe("0");
    const text = await call(mock, "/v1/books/1");
    expect(text).toMatchObject({ status: 418, body: "short and stout" });
    expect(text.headers.get("content-type")).toBe("text/plain; charset=utf-8");
  });

  test("leaves the page that was asked for when the status comes anyway", async () => {
    await using mock = await startMockServer(library);
    mock.respondWith("listBooks", 200, { headers: { "x-remaining": "1" } });
    for (const _ of [1, 2]) {
      expect((await call(mock, "/v1/books?cursor=c2")).body).toMatchObject({ data: [{ title: "Emma" }] });
    }
  });

  test.each([
    ["an unknown query name", "/v1/books?limt=1", 400],
    ["a filter that the document lacks", "/v1/books?filter[author][like]=x", 400],
    ["a foreign enum value", "/v1/books?filter[tags][0]=lost", 422],
    ["a wrong type", "/v1/books?limit=x", 400],
  ])("%s is refused, and takes nothing of the queue", async (_, path, status) => {
    await using mock = await startMockServer(library);
    mock.respondWith("listBooks", "empty");
    const reply = await call(mock, path);
    expect(reply.status).toBe(status);
    expect(mock.requests[0]).toMatchObject({ planned: undefined, violations: [{ severity: "Error" }] });
    expect((await call(mock, "/v1/books")).body).toMatchObject({ data: [] });
  });

  test.each([
    ["malformed JSON", '{"title":', "application/json", 400],
    ["a foreign media type", '{"title":"Emma"}', "application/vnd.api+json", 415],
    ["a broken body", '{"titel":"Emma"}', "application/json", 422],
  ])("%s is refused, and takes nothing of the queue", async (_, body, type, status) => {
    await using mock = await startMockServer(library);
    mock.respondWith("createBook", { fault: "html", status: 502 });
    expect((await post(mock, "/v1/books", body, type)).status).toBe(status);
    expect((await post(mock, "/v1/books", { title: "Emma" })).status).toBe(502);
  });

  test("no credentials are refused with the place where they belong", async () => {
    await using mock = await startMockServer(library);
    mock.respondWith("listBooks", "empty");
    expect((await call(mock, "/v1/books", { headers: { "x-api-key": "" } })).status).toBe(401);
    expect(mock.requests[0]?.violations).toMatchObject([{ message: "No credentials in header x-api-key." }]);
  });
});

describe("an impossible reply is one clear error", () => {
  const cases: [string, Reply, string][] = [
    ["listBoks", 200, 'respondWith: the document has no operation "listBoks". Did you mean "listBooks"?'],
    ["x", 200, "Known: listBooks, createBook, getBook, deleteBook, "],
    ["getBook", 418, "getBook documents no 418. Known: 200, 404. Give a body"],
    ["getBook", "notfund", 'getBook has no example "notfund". Did you mean "notFound"?'],
    ["getBook", { status: 200, example: "notFound" }, "getBook → 200 has no example"],
    ["getBook", { staus: 404 } as Reply, 'respondWith has no option "staus". Did you mean "status"?'],
    ["getBook", { fault: "rest" } as unknown as Reply, 'there is no fault "rest". Did you mean "reset"?'],
    ["getBook", { status: 99 }, "status: 99 is no whole number from 200 to 599."],
    ["getBook", { status: 204.5, body: 1 }, "status: 204.5"],
    ["getBook", { times: 0 }, "times: 0 is no whole number from 1 on."],
    ["getBook", { delay: -1 }, "delay: -1 is no number of milliseconds"],
    ["getBook", { retryAfter: 0.5 }, "retryAfter: 0.5 is no whole number"],
    ["getBook", { headers: { "a b": "c" } }, "Header name must be a valid HTTP token"],
    ["getBook", { headers: { a: "b\nc" } }, "Invalid character in header content"],
    ["deleteBook", { fault: "cutOff" }, "deleteBook answers 204 without content"],
    ["getBook", undefined as unknown as Reply, "respondWith takes a status"],
  ];
  test.each(cases)("%s %j", async (operation, reply, message) => {
    await using mock = await startMockServer(library);
    expect(() => mock.respondWith(operation, operation === "deleteBook" ? 204 : 200, reply)).toThrow(message);
    // Nothing of such a call is queued.
    if (operation === "getBook") expect(await call(mock, "/v1/books/1")).toMatchObject({ status: 200 });
    expect(mock.requests.every(({ planned }) => planned === undefined)).toBe(true);
  });
});

describe("faults", () => {
  test("rateLimited says to wait, in every header that the document declares", async () => {
    await using mock = await startMockServer(limited);
    mock.respondWith("listBooks", { fault: "rateLimited", retryAfter: 2 });
    const now = Date.now() / 1000;
    const { status, headers } = await call(mock, "/v1/books");
    expect(status).toBe(429);
    expect(headers.get("retry-after")).toBe("2");
    expect(headers.get("x-wait")).toBe("2");
    expect(headers.get("x-remaining")).toBe("0");
    expect(Number(headers.get("x-reset")) - now).toBeGreaterThan(1.5);
    expect(Number(headers.get("x-reset")) - now).toBeLessThan(4);
  });

  test("unavailable is a 503 to wait for, then all is well", async () => {
    await using mock = await startMockServer(limited);
    mock.respondWith("listBooks", { fault: "unavailable" });
    const { status, headers, body } = await call(mock, "/v1/books");
    expect({ status, wait: headers.get("retry-after"), own: headers.get("x-wait") }).toEqual({
      status: 503,
      wait: "1",
      own: null,
    });
    expect(body).toContain("<h1>503</h1>");
    expect(await statuses(mock, "/v1/books", 1)).toEqual([200]);
  });

  test("reset, cutOff, malformedJson and html break an answer, each in its way", async () => {
    await using mock = await startMockServer(library);
    const get = () =>
      fetch(`${mock.url}/v1/books/1`, { headers: { "x-api-key": "k" }, signal: AbortSignal.timeout(5000) });
    mock.respondWith(
      "getBook",
      { fault: "reset" },
      { fault: "cutOff" },
      { fault: "malformedJson" },
      { fault: "html" },
    );

    await expect(get()).rejects.toMatchObject({ cause: { code: "ECONNRESET" } });
    const cut = await get();
    expect(cut.status).toBe(200);
    await expect(cut.text()).rejects.toThrow("terminated");
    const malformed = await get();
    expect(malformed.headers.get("content-type")).toBe("application/json");
    await expect(malformed.json()).rejects.toThrow(SyntaxError);
    const html = await get();
    expect(html.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(await html.text()).toMatch(/^<!doctype html>/);
    expect((await get()).status).toBe(200);
    expect(mock.requests.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
  });

  test("a slow answer is slow, and one that nobody waits for keeps nothing alive", async () => {
    await using mock = await startMockServer(library);
    mock.respondWith("getBook", { delay: 150 }, { delay: 60_000 });
    const start = performance.now();
    await call(mock, "/v1/books/1");
    expect(performance.now() - start).toBeGreaterThan(145);
    const impatient = fetch(`${mock.url}/v1/books/1`, {
      headers: { "x-api-key": "k" },
      signal: AbortSignal.timeout(100),
    });
    await expect(impatient).rejects.toThrow("timeout");
    expect(mock.requests).toHaveLength(2);
    expect((await call(mock, "/v1/books/1")).status).toBe(200);
  });
});
