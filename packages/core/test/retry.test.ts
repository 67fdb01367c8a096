import { describe, expect, it } from "vitest";
import { RefusedError, type RetryEvent, unwrap } from "../src/index.ts";
import { answer, ok, rejection, serve, serveInTurn, untypedAt } from "./fixtures.ts";

const quick = { limit: 2, firstWait: 1 };
const inSeconds = (seconds: number) => new Date(Date.now() + seconds * 1000);
const epoch = (seconds: number) => String(Math.round(Date.now() / 1000) + seconds);

/** What a client would wait after an answer; the wait itself is cut short. Undefined when there is none. */
async function waitAfter(
  status: number,
  headers: Record<string, string>,
  rateLimit = {},
): Promise<number | undefined> {
  await using server = await serve(answer(status, headers));
  const controller = new AbortController();
  let wait: number | undefined;
  const onRetry = (event: RetryEvent) => {
    wait = event.wait;
    controller.abort();
  };
  const client = untypedAt(server.url, { retry: quick, hooks: { onRetry }, definition: { rateLimit } });
  await client.GET("/books", { signal: controller.signal }).catch(() => {});
  expect(server.requests).toHaveLength(1);
  return wait;
}

const seconds = { reset: { header: "x-reset", unit: "seconds" as const } };
const epochSeconds = { reset: { header: "x-reset", unit: "epoch-seconds" as const } };
const vendor = { retryAfter: { header: "x-wait", unit: "seconds" as const } };

describe("the wait after a 429", () => {
  it.each([
    ["Retry-After in seconds", () => ({ "retry-after": "7" }), {}, 7000],
    ["Retry-After with a fraction", () => ({ "retry-after": "1.5" }), {}, 1500],
    ["Retry-After as a date", () => ({ "retry-after": inSeconds(20).toUTCString() }), {}, 20_000],
    ["Retry-After with a date gone by", () => ({ "retry-after": inSeconds(-20).toUTCString() }), {}, 0],
    ["the reset, in seconds", () => ({ "x-reset": "9" }), seconds, 9000],
    ["the reset, since 1970", () => ({ "x-reset": epoch(30) }), epochSeconds, 30_000],
    ["the vendor's own header", () => ({ "x-wait": "4" }), vendor, 4000],
    [
      "the vendor's own before the reset",
      () => ({ "x-wait": "4", "x-reset": "9" }),
      { ...vendor, ...seconds },
      4000,
    ],
    [
      "Retry-After before all",
      () => ({ "retry-after": "2", "x-wait": "4", "x-reset": "9" }),
      { ...vendor, ...seconds },
      2000,
    ],
  ])("is told by %s", async (_, headers, rateLimit, expected) => {
    const wait = await waitAfter(429, headers(), rateLimit);
    // A date is as exact as its second.
    expect(wait).toBeGreaterThanOrEqual(Math.max(0, expected - 3000));
    expect(wait).toBeLessThanOrEqual(expected + 1000);
    expect(expected % 1000 === 0 || wait === expected).toBe(true);
  });

  it.each(["soon", "-5", "5, 5", "", "1e3", "0x10", "Infinity"])(
    "is the client's own when Retry-After is %j",
    async (value) => {
      const waits = await Promise.all(
        [1, 2, 3, 4].map(() => waitAfter(429, { "retry-after": value }, seconds)),
      );
      // With jitter, all four cannot be nought.
      expect(Math.max(...waits.map(Number))).toBeGreaterThan(0);
      expect(Math.max(...waits.map(Number))).toBeLessThanOrEqual(1);
    },
  );

  it("is not told by the reset of an answer that the limit did not stop", async () => {
    expect(await waitAfter(500, { "x-reset": "9" }, seconds)).toBeLessThanOrEqual(1);
  });

  it.each([
    ["61 seconds", () => ({ "retry-after": "61" }), {}],
    ["a distant date", () => ({ "retry-after": inSeconds(90).toUTCString() }), {}],
    ["a distant reset", () => ({ "x-reset": epoch(90) }), epochSeconds],
  ])("does not take place when it is %s: the answer is returned", async (_, headers, rateLimit) => {
    expect(await waitAfter(429, headers(), rateLimit)).toBeUndefined();
  });

  it("is taken up to the end", async () => {
    await using server = await serveInTurn(answer(429, { "retry-after": "0.2" }), ok);
    const start = performance.now();
    expect((await untypedAt(server.url, { retry: quick }).POST("/books", { body: {} })).ok).toBe(true);
    expect(performance.now() - start).toBeGreaterThan(150);
  });

  it("may be far longer than a timer holds", async () => {
    await using server = await serveInTurn(answer(429, { "retry-after": String(2 ** 32) }), ok);
    const retry = { limit: 2, maxRetryAfter: Number.POSITIVE_INFINITY };
    const call = untypedAt(server.url, { retry }).GET("/books", { signal: AbortSignal.timeout(100) });
    expect(await rejection(call)).toMatchObject({ name: "TimeoutError" });
    expect(server.requests).toHaveLength(1);
  });
});

describe("what is tried again", () => {
  const told = { "retry-after": "0" };
  it.each([
    ["GET", 429, {}, 2],
    ["POST", 429, {}, 2],
    ["PATCH", 429, {}, 2],
    ["GET", 503, {}, 2],
    ["POST", 503, {}, 1],
    ["POST", 503, told, 2],
    ["PATCH", 503, {}, 1],
    ["PATCH", 503, told, 2],
    ["GET", 500, {}, 2],
    ["HEAD", 502, {}, 2],
    ["PUT", 500, {}, 2],
    ["DELETE", 504, {}, 2],
    ["OPTIONS", 599, {}, 2],
    ["POST", 500, {}, 1],
    ["POST", 500, told, 1],
    ["POST", 502, {}, 1],
    ["PATCH", 500, {}, 1],
    ["GET", 400, told, 1],
    ["GET", 404, told, 1],
    ["GET", 408, {}, 1],
    ["GET", 425, {}, 1],
  ] as const)("%s after %i with %j is sent %i times", async (method, status, headers, times) => {
    await using server = await serveInTurn(answer(status, headers), ok);
    const result = await untypedAt(server.url, { retry: quick })[method]("/books");
    expect(result.status).toBe(times === 2 ? 200 : status);
    expect(server.requests).toHaveLength(times);
  });

  it.each([0, 1, 3])("ends with the last answer after a limit of %i", async (limit) => {
    let count = 0;
    await using server = await serve((_, response) => {
      response.writeHead(429, { "content-type": "text/plain" }).end(`answer ${++count}`);
    });
    const result = await untypedAt(server.url, { retry: { limit, firstWait: 1 } }).POST("/books");
    expect(result).toMatchObject({ ok: false, status: 429, error: `answer ${limit + 1}` });
    expect(server.requests).toHaveLength(limit + 1);
  });

  it("never a call that no request can be made of", async () => {
    await using server = await serve(ok);
    const attempts: unknown[] = [];
    const hooks = { onRequest: () => void attempts.push(0) };
    const call = untypedAt(server.url, { retry: quick, hooks }).GET("/books", { body: { a: 1 } });
    expect(await rejection(call)).toEqual(new RefusedError("GET /books: takes no body"));
    expect(attempts).toHaveLength(1);
    expect(server.requests).toHaveLength(0);
  });

  it("and by default twice", async () => {
    await using server = await serve(answer(503, { "retry-after": "0" }));
    await untypedAt(server.url, { retry: {} }).GET("/books");
    expect(server.requests).toHaveLength(3);
  });

  it.each([
    ["a client", false, undefined, 1],
    ["a call", quick, false, 1],
    ["a call, against its client", false, quick, 3],
    ["a call, in part", quick, { limit: 1 }, 2],
  ] as const)("is up to %s", async (_, retry, ownRetry, times) => {
    await using server = await serve(answer(500));
    await untypedAt(server.url, { retry }).GET("/books", { retry: ownRetry });
    expect(server.requests).toHaveLength(times);
  });

  it.each([{ limit: -1 }, { limit: 1.5 }, { limit: Number.NaN }, { firstWait: -1 }, { maxWait: Number.NaN }])(
    "refuses %j at once",
    (retry) => {
      expect(() => untypedAt("https://x.example", { retry })).toThrow("retry.");
    },
  );

  it("waits longer each time, at random, up to the longest wait", async () => {
    await using server = await serve(answer(500));
    const waits: number[] = [];
    const hooks = { onRetry: ({ wait }: RetryEvent) => void waits.push(wait) };
    await untypedAt(server.url, { retry: { limit: 8, firstWait: 2, maxWait: 5 }, hooks }).GET("/books");
    expect(waits).toHaveLength(8);
    for (const [index, wait] of waits.entries())
      expect(wait).toBeLessThanOrEqual(Math.min(5, 2 * 2 ** index));
    expect(new Set(waits).size).toBeGreaterThan(1);
  });
});

describe("a call that stands on its answer", () => {
  it("says of a withdrawn operation since when, and what to use", async () => {
    const retired = { date: "2024-01-31", successor: "GET /v2/books" };
    for (const status of [404, 410]) {
      await using server = await serve(answer(status));
      const client = untypedAt(server.url, { definition: { operations: { "GET /books": { retired } } } });
      expect(String(await rejection(unwrap(client.GET("/books"))))).toBe(
        `ApiError: GET /books answered ${status}. (Library withdrew this operation on 2024-01-31; use GET /v2/books instead.)`,
      );
    }
  });

  it("says nothing of it when something else failed, or the operation stands", async () => {
    await using server = await serveInTurn(answer(500), answer(404));
    const operations = { "GET /books": { retired: { date: "2024-01-31" } } };
    const client = untypedAt(server.url, { definition: { operations } });
    expect(String(await rejection(unwrap(client.GET("/books"))))).toBe("ApiError: GET /books answered 500.");
    expect(String(await rejection(unwrap(client.GET("/authors"))))).toBe(
      "ApiError: GET /authors answered 404.",
    );
    expect(String(await rejection(unwrap(client.GET("/books"))))).toContain(
      "(Library withdrew this operation on 2024-01-31.)",
    );
  });
});
