import { getEventListeners } from "node:events";
import { describe, expect, it } from "vitest";
import { type Answering, answer, ok, rejection, serve, untypedAt } from "./fixtures.ts";

const silence: Answering = () => {};
const reason = new Error("changed my mind");
const forever = () => new Promise<never>(() => {});

/** Fails rather than waits when a call does not end soon. */
const soon = (promise: Promise<unknown>) =>
  rejection(
    Promise.race([promise, new Promise((_, reject) => setTimeout(reject, 3000, "took too long").unref())]),
  );

describe("abort", () => {
  it("before the call: nothing is sent", async () => {
    await using server = await serve(ok);
    const call = untypedAt(server.url).GET("/books", { signal: AbortSignal.abort(reason) });
    expect(await rejection(call)).toBe(reason);
    expect(server.requests).toHaveLength(0);
  });

  it("while the server is silent", async () => {
    const controller = new AbortController();
    await using server = await serve(() => controller.abort(reason));
    const retry = { limit: 5, firstWait: 1 };
    expect(await soon(untypedAt(server.url, { retry }).GET("/books", { signal: controller.signal }))).toBe(
      reason,
    );
    expect(server.requests).toHaveLength(1);
  });

  it("in the body", async () => {
    const controller = new AbortController();
    await using server = await serve((_, response) => {
      response
        .writeHead(200, { "content-type": "application/json" })
        .write("{", () => controller.abort(reason));
    });
    expect(await soon(untypedAt(server.url).GET("/books", { signal: controller.signal }))).toBe(reason);
  });

  it("between attempts cuts the wait short", async () => {
    const controller = new AbortController();
    await using server = await serve(answer(429, { "retry-after": "30" }));
    const hooks = { onRetry: () => void setTimeout(() => controller.abort(reason), 20) };
    const client = untypedAt(server.url, { retry: { limit: 5 }, hooks });
    expect(await soon(client.GET("/books", { signal: controller.signal }))).toBe(reason);
    expect(server.requests).toHaveLength(1);
  });

  it.each([
    ["its turn", { throttle: { limit: 1, interval: 60_000 } }],
    ["a limiter that takes no notice", { throttle: forever }],
    ["credentials", { auth: { credentials: { "auth.key": forever }, toHeaders: () => ({}) } }],
    ["a hook", { hooks: { onRequest: forever } }],
    ["a middleware", { middleware: [{ onRequest: forever }] }],
    ["a fetch that takes no notice", { fetch: forever }],
  ])("while waiting for %s", async (what, options) => {
    await using server = await serve(ok);
    const client = untypedAt(server.url, options);
    if (what === "its turn") await client.GET("/books");
    const controller = new AbortController();
    setTimeout(() => controller.abort(reason), 20);
    expect(await soon(client.GET("/books", { signal: controller.signal }))).toBe(reason);
    expect(server.requests).toHaveLength(what === "its turn" ? 1 : 0);
  });

  it.each(["the caller", "the time"])("by %s reaches fetch, which ends its request", async (who) => {
    const controller = new AbortController();
    const signals: (AbortSignal | null | undefined)[] = [];
    const fetch = async (_: unknown, init?: RequestInit) => {
      signals.push(init?.signal);
      if (who === "the caller") controller.abort(reason);
      return forever();
    };
    const client = untypedAt("https://library.example", { fetch, timeout: who === "the time" ? 20 : 15_000 });
    const error = await soon(client.GET("/books", { signal: controller.signal }));
    expect(signals.map((signal) => signal?.aborted)).toEqual([true]);
    expect(signals[0]?.reason).toBe(error);
  });

  it.each([
    ["a text", "enough"],
    ["nothing", undefined],
  ])("with %s as its reason", async (_, value) => {
    const controller = new AbortController();
    await using server = await serve(() => controller.abort(value));
    const error = await rejection(
      untypedAt(server.url, { retry: {} }).GET("/books", { signal: controller.signal }),
    );
    expect(error).toBe(controller.signal.reason);
  });

  it("stops one call and no other", async () => {
    await using server = await serve((request, response) => {
      if (request.url === "/books") ok(request, response);
    });
    const client = untypedAt(server.url);
    const controller = new AbortController();
    const stopped = rejection(client.GET("/silent", { signal: controller.signal }));
    const other = client.GET("/books");
    controller.abort(reason);
    expect(await stopped).toBe(reason);
    expect((await other).ok).toBe(true);
  });

  it("leaves nothing on a signal that outlives its calls", async () => {
    await using server = await serve((request, response) => {
      if (request.url === "/silent") return silence(request, response);
      answer(
        request.url === "/books" ? 200 : 500,
        { "content-type": "application/json" },
        "{}",
      )(request, response);
    });
    const { signal } = new AbortController();
    const client = untypedAt(server.url, {
      retry: { limit: 2, firstWait: 1 },
      timeout: 300,
      throttle: { limit: 5, interval: 20 },
      auth: {
        credentials: { "auth.key": async () => "key" },
        toHeaders: (values) => ({ "x-key": values["auth.key"] ?? "" }),
      },
    });
    const paths = ["/books", "/books", "/broken", "/broken", "/silent"];
    const options = { signal, totalTimeout: 5000, retry: { limit: 1, firstWait: 1 } };
    await Promise.allSettled(paths.map((path) => client.GET(path, options)));
    await Promise.allSettled(paths.map((path) => client.GET(path, { signal })));
    expect(getEventListeners(signal, "abort")).toHaveLength(0);
  });
});
