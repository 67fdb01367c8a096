import { describe, expect, it, vi } from "vitest";
import type { LimitedCall } from "../src/index.ts";
import { answer, json, ok, rejection, serve, serveInTurn, untypedAt } from "./fixtures.ts";

const paths = (count: number) => Array.from({ length: count }, (_, index) => `/books/${index}`);

/** A server that answers at once. */
const timed = () => serve(ok);

/** Notes when calls are sent: the way to the server takes a time of its own. */
function noting() {
  const sent: { path: string; time: number }[] = [];
  const onRequest = ({ path }: { path: string }) => void sent.push({ path, time: performance.now() });
  return { sent, hooks: { onRequest } };
}

/** The most requests in any stretch of so many milliseconds. */
const most = (times: readonly number[], stretch: number) =>
  Math.max(...times.map((start) => times.filter((time) => time >= start && time < start + stretch).length));

describe("throttle", () => {
  it("lets calls through in the order they came", async () => {
    await using server = await timed();
    const { sent, hooks } = noting();
    const client = untypedAt(server.url, { throttle: { limit: 1, interval: 15 }, hooks });
    await Promise.all(paths(6).map((path) => client.GET(path)));
    expect(sent.map(({ path }) => path)).toEqual(paths(6));
  });

  it("keeps to several windows at once", async () => {
    await using server = await timed();
    const { sent, hooks } = noting();
    const throttle = [
      { limit: 2, interval: 60 },
      { limit: 5, interval: 400 },
    ];
    const client = untypedAt(server.url, { throttle, hooks });
    await Promise.all(paths(7).map((path) => client.GET(path)));
    const times = sent.map(({ time }) => time);
    // Between a call's turn and the hook lies a moment: stretches a little shorter than the windows.
    expect(most(times, 40)).toBeLessThanOrEqual(2);
    expect(most(times, 350)).toBeLessThanOrEqual(5);
    expect(times[6]! - times[0]!).toBeGreaterThan(350);
  });

  it("does not delay calls within the limit", async () => {
    await using server = await timed();
    const client = untypedAt(server.url, { throttle: { limit: 5, interval: 60_000 } });
    await Promise.all(paths(5).map((path) => client.GET(path)));
    expect(server.requests).toHaveLength(5);
  });

  it("counts every attempt", async () => {
    await using server = await serveInTurn(answer(500), ok);
    const client = untypedAt(server.url, {
      throttle: { limit: 1, interval: 150 },
      retry: { limit: 1, firstWait: 1 },
    });
    const start = performance.now();
    await client.GET("/books");
    expect(performance.now() - start).toBeGreaterThan(100);
  });

  it("gives an aborted call's place to the next", async () => {
    await using server = await timed();
    const { sent, hooks } = noting();
    const client = untypedAt(server.url, { throttle: { limit: 1, interval: 500 }, hooks });
    await client.GET("/first");
    const reason = new Error("changed my mind");
    const controller = new AbortController();
    const aborted = rejection(client.GET("/aborted", { signal: controller.signal }));
    const calls = Promise.all([client.GET("/second"), client.GET("/third")]);
    controller.abort(reason);
    expect(await aborted).toBe(reason);
    await calls;
    expect(sent.map(({ path }) => path)).toEqual(["/first", "/second", "/third"]);
    // With the aborted call's place kept, there would be three intervals.
    expect(sent[2]!.time - sent[0]!.time).toBeLessThan(3 * 500);
  });

  it("is the vendor's documented limit, unless it is turned off", async () => {
    const definition = { windows: [{ limit: 1, interval: 60_000 }] };
    await using server = await timed();
    const kept = untypedAt(server.url, { definition });
    await kept.GET("/kept");
    expect(await rejection(kept.GET("/kept", { signal: AbortSignal.timeout(50) }))).toMatchObject({
      name: "TimeoutError",
    });
    const free = untypedAt(server.url, { definition, throttle: false });
    await Promise.all(paths(3).map((path) => free.GET(path)));
    expect(server.requests).toHaveLength(4);
  });

  it("holds windows that are longer than a timer", async () => {
    await using server = await timed();
    const client = untypedAt(server.url, { throttle: { limit: 1, interval: 2 ** 32 } });
    await client.GET("/first");
    const timers = vi.spyOn(globalThis, "setTimeout");
    const call = rejection(client.GET("/second", { signal: AbortSignal.timeout(100) }));
    await call;
    const waits = timers.mock.calls.map(([, wait]) => Number(wait));
    timers.mockRestore();
    expect(waits.every((wait) => wait < 2 ** 31)).toBe(true);
    expect(server.requests).toHaveLength(1);
  });

  it("takes no notice of a clock that is set back", async () => {
    await using server = await timed();
    const client = untypedAt(server.url, { throttle: { limit: 1, interval: 20 } });
    await client.GET("/first");
    const now = Date.now();
    const clock = vi.spyOn(Date, "now").mockImplementation(() => now - 3_600_000);
    await client.GET("/second", { totalTimeout: 3000 }).finally(() => clock.mockRestore());
    expect(server.requests).toHaveLength(2);
  });

  it.each([
    { limit: 0, interval: 1 },
    { limit: 1, interval: 0 },
    { limit: 1.5, interval: 1 },
    { limit: Number.NaN, interval: 1 },
    { limit: 1, interval: Number.NaN },
  ])("refuses %j at once", (throttle) => {
    expect(() => untypedAt("https://x.example", { throttle })).toThrow("throttle has limit");
  });
});

describe("a limiter", () => {
  it("is told what the call is, for each attempt", async () => {
    await using server = await serveInTurn(answer(500), ok);
    const limiter = vi.fn(async (_: LimitedCall) => {});
    const { signal } = new AbortController();
    const client = untypedAt(server.url, {
      throttle: limiter,
      retry: { limit: 1, firstWait: 1 },
      definition: { operations: { "GET /books/{id}": { cost: 20 } } },
    });
    await client.GET("/books/{id}", { params: { path: { id: 7 } }, signal });
    await client.GET("/books");
    expect(limiter.mock.calls.map(([call]) => call)).toEqual([
      { method: "GET", path: "/books/{id}", cost: 20, signal },
      { method: "GET", path: "/books/{id}", cost: 20, signal },
      { method: "GET", path: "/books", cost: 1, signal: undefined },
    ]);
  });

  it("may refuse a call", async () => {
    await using server = await serve(ok);
    const fault = new Error("budget spent");
    const client = untypedAt(server.url, { throttle: () => Promise.reject(fault), retry: { firstWait: 1 } });
    expect(await rejection(client.GET("/books"))).toBe(fault);
    expect(server.requests).toHaveLength(0);
  });
});

describe("rateLimit", () => {
  const definition = {
    rateLimit: {
      limit: "x-limit",
      remaining: "x-remaining",
      reset: { header: "x-reset", unit: "seconds" as const },
    },
    operations: { "GET /books": { cost: 20 } },
  };
  const nothing = { limit: undefined, remaining: undefined, resetAt: undefined };

  it("is what the last answer said that said anything, and what was spent", async () => {
    await using server = await serveInTurn(
      (_, response) => json(response, 200, {}, { "x-limit": "100", "x-remaining": "80", "x-reset": "2" }),
      answer(500, { "x-limit": "100", "x-remaining": "60", "x-reset": "2" }),
      ok,
    );
    const client = untypedAt(server.url, { definition, retry: { limit: 1, firstWait: 1 } });
    expect(client.rateLimit).toEqual({ ...nothing, spent: 0 });
    await client.GET("/books");
    expect(client.rateLimit).toMatchObject({ limit: 100, remaining: 80, spent: 20 });
    const { resetAt } = client.rateLimit;
    expect(Math.abs(Number(resetAt) - Date.now() - 2000)).toBeLessThan(1500);
    // Two attempts cost twice; the second answer says nothing of limits.
    await client.GET("/books");
    expect(client.rateLimit).toMatchObject({ limit: 100, remaining: 60, spent: 60 });
    await client.GET("/free");
    expect(client.rateLimit.spent).toBe(60);
  });

  it("counts what a call of its method usually costs, where the operation has no cost of its own", async () => {
    await using server = await serve(ok);
    const costs = { GET: 20, POST: 10 };
    const spending: number[] = [];
    const throttle = async ({ cost }: { cost: number }) => void spending.push(cost);
    const operations = { "GET /books/{id}": { cost: 2 } };
    const client = untypedAt(server.url, { definition: { costs, operations }, throttle });
    await client.GET("/books");
    await client.GET("/books/{id}", { params: { path: { id: 1 } } });
    await client.POST("/books", { body: {} });
    await client.PUT("/books", { body: {} });
    expect(spending).toEqual([20, 2, 10, 1]);
    expect(client.rateLimit.spent).toBe(32);
  });

  it.each(["", " ", "many"])("leaves out a header that is %j", async (value) => {
    await using server = await serve((_, response) =>
      json(response, 200, {}, { "x-limit": value, "x-remaining": "1" }),
    );
    const client = untypedAt(server.url, { definition });
    await client.GET("/books");
    expect(client.rateLimit).toMatchObject({ limit: undefined, remaining: 1, resetAt: undefined });
  });
});
