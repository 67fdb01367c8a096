import { describe, expect, it, vi } from "vitest";
import type { CredentialRequest } from "../src/index.ts";
import { type Answering, answer, ok, rejection, serve, serveInTurn, untypedAt } from "./fixtures.ts";

/** How the small API's key travels, wherever it comes from. */
const keyed = (credential: Parameters<typeof toAuth>[0]) => ({ auth: toAuth(credential) });
const toAuth = (
  credential:
    | string
    | ((
        request: CredentialRequest,
      ) => string | { value: string; expiresAt?: Date | number } | Promise<string>),
) => ({
  credentials: { "auth.key": credential },
  toHeaders: (values: Readonly<Record<string, string>>) => ({ "x-key": values["auth.key"] ?? "" }),
});

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Lets in those who have the key. */
const behind =
  (isGood: (key: unknown) => boolean): Answering =>
  (request, response) =>
    (isGood(request.headers["x-key"]) ? ok : answer(401))(request, response);

describe("credentials from a function", () => {
  it("are got once for many calls, with the reason", async () => {
    await using server = await serve(behind((key) => key === "key-1"));
    const provider = vi.fn(async (_: CredentialRequest) => "key-1");
    const client = untypedAt(server.url, keyed(provider));
    const results = await Promise.all(Array.from({ length: 20 }, () => client.GET("/books")));
    await client.GET("/books");
    expect(results.every(({ ok }) => ok)).toBe(true);
    expect(provider.mock.calls.map(([request]) => request)).toEqual([
      { reason: "initial", previous: undefined, signal: expect.any(AbortSignal) },
    ]);
  });

  it.each([
    ["at once", {}],
    ["in turn", { throttle: { limit: 10, interval: 30 } }],
  ])("are renewed once when they expire under 50 calls %s", async (_, options) => {
    let valid = "key-1";
    await using server = await serve(behind((key) => key === valid));
    let count = 1;
    const provider = vi.fn(async ({ reason }: CredentialRequest) => {
      await pause(5);
      if (reason === "unauthorized") count += 1;
      return `key-${count}`;
    });
    const client = untypedAt(server.url, { ...keyed(provider), ...options });
    await client.GET("/books");
    valid = "key-2";
    const results = await Promise.all(Array.from({ length: 50 }, () => client.GET("/books")));
    expect(results.every(({ ok }) => ok)).toBe(true);
    expect(provider.mock.calls.map(([{ reason, previous }]) => [reason, previous])).toEqual([
      ["initial", undefined],
      ["unauthorized", "key-1"],
    ]);
  });

  it("are taken when the call's turn comes: those that expired while it waited are not sent", async () => {
    let valid = "key-1";
    await using server = await serve(behind((key) => key === valid));
    const provider = async ({ reason }: CredentialRequest) => (reason === "initial" ? "key-1" : "key-2");
    const client = untypedAt(server.url, { ...keyed(provider), throttle: { limit: 2, interval: 50 } });
    await client.GET("/books");
    valid = "key-2";
    await Promise.all([1, 2, 3, 4].map(() => client.GET("/books")));
    const refused = server.requests.filter(({ headers }) => headers["x-key"] !== "key-2");
    // The first call, and those that the same window let through before the refusal came.
    expect(refused.length).toBeLessThanOrEqual(3);
    expect(server.requests.length - refused.length).toBe(4);
  });

  it("are asked for anew after a 401 only once per call", async () => {
    await using server = await serve(answer(401));
    const provider = vi.fn(async () => "key");
    const result = await untypedAt(server.url, { ...keyed(provider), retry: { firstWait: 1 } }).POST(
      "/books",
      {
        body: { title: "Emma" },
      },
    );
    expect(result).toMatchObject({ ok: false, status: 401 });
    expect(provider).toHaveBeenCalledTimes(2);
    expect(server.requests.map(({ body }) => body)).toEqual(['{"title":"Emma"}', '{"title":"Emma"}']);
  });

  it("are asked for anew only once, also when the call is tried again in between", async () => {
    await using server = await serveInTurn(answer(401), answer(500), answer(401), ok);
    const provider = vi.fn(async () => "key");
    const client = untypedAt(server.url, { ...keyed(provider), retry: { firstWait: 1 } });
    expect((await client.GET("/books")).status).toBe(401);
    expect(provider).toHaveBeenCalledTimes(2);
    expect(server.requests).toHaveLength(3);
  });

  it("are not asked for anew when they are a fixed text", async () => {
    await using server = await serve(answer(401));
    expect((await untypedAt(server.url).GET("/books")).status).toBe(401);
    expect(server.requests).toHaveLength(1);
  });

  it.each([
    ["a date", () => new Date(Date.now() + 60_000)],
    ["milliseconds", () => Date.now() + 60_000],
  ])("are asked for again once they expire, as %s", async (_, expiresAt) => {
    await using server = await serve(ok);
    let count = 0;
    const provider = vi.fn((_: CredentialRequest) => ({ value: `key-${++count}`, expiresAt: expiresAt() }));
    const client = untypedAt(server.url, keyed(provider));
    await client.GET("/books");
    await client.GET("/books");
    expect(server.requests.map(({ headers }) => headers["x-key"])).toEqual(["key-1", "key-1"]);
    const now = Date.now();
    const clock = vi.spyOn(Date, "now").mockImplementation(() => now + 61_000);
    await client.GET("/books").finally(() => clock.mockRestore());
    expect(server.requests[2]?.headers["x-key"]).toBe("key-2");
    expect(provider.mock.calls[1]?.[0]).toMatchObject({ reason: "initial", previous: "key-1" });
  });

  it("fail the calls that wait for them, and are asked for again by the next", async () => {
    await using server = await serve(ok);
    const fault = new Error("no network");
    const provider = vi.fn(async () => "key").mockRejectedValueOnce(fault);
    const client = untypedAt(server.url, { ...keyed(provider), retry: { firstWait: 1 } });
    expect(await Promise.all([rejection(client.GET("/books")), rejection(client.GET("/books"))])).toEqual([
      fault,
      fault,
    ]);
    expect(provider).toHaveBeenCalledTimes(1);
    expect((await client.GET("/books")).ok).toBe(true);
  });

  it("may fail without a promise", async () => {
    const fault = new Error("no such file");
    const provider = () => {
      throw fault;
    };
    expect(await rejection(untypedAt("http://127.0.0.1:1", keyed(provider)).GET("/books"))).toBe(fault);
  });

  it.each([
    ["an empty text", "", "auth.key is empty."],
    ["blanks", "  ", "auth.key is empty."],
    ["a line break", "to\nken", "auth.key has characters that an HTTP header cannot carry."],
    ["a trailing line break", "token\n", "auth.key has characters that an HTTP header cannot carry."],
    ["a letter beyond ASCII", "tökén", "auth.key has characters that an HTTP header cannot carry."],
    ["nothing", undefined, "auth.key is undefined, not a string."],
    ["null", null, "auth.key is null, not a string."],
    ["an object without a value", {}, "auth.key is undefined, not a string."],
  ])("are refused when they are %s", async (_, value, words) => {
    await using server = await serve(ok);
    const error = await rejection(
      untypedAt(
        server.url,
        keyed(() => value as string),
      ).GET("/books"),
    );
    expect(error).toBeInstanceOf(TypeError);
    expect((error as Error).message).toBe(words);
    expect(server.requests).toHaveLength(0);
  });

  it.each(["", " ", "to\nken", undefined])("a fixed text %j is refused at once", (value) => {
    expect(() => untypedAt("https://x.example", keyed(value as string))).toThrow("auth.key ");
  });
});

describe("calls that no longer wait for credentials", () => {
  /** A provider that answers when told, and keeps its requests. */
  const slow = () => {
    const requests: CredentialRequest[] = [];
    const answers: ((value: string) => void)[] = [];
    const provider = (request: CredentialRequest) => {
      requests.push(request);
      return new Promise<string>((resolve) => answers.push(resolve));
    };
    return { requests, answers, provider };
  };
  const reason = new Error("changed my mind");

  it("abort the request for them when all are gone, not before", async () => {
    const { requests, provider } = slow();
    const client = untypedAt("http://127.0.0.1:1", keyed(provider));
    const [first, second] = [new AbortController(), new AbortController()];
    const calls = [first, second].map(({ signal }) => rejection(client.GET("/books", { signal })));
    await pause(5);
    first.abort(reason);
    expect(await calls[0]).toBe(reason);
    expect(requests.map(({ signal }) => signal.aborted)).toEqual([false]);
    second.abort(reason);
    expect(await calls[1]).toBe(reason);
    expect(requests.map(({ signal }) => signal.aborted)).toEqual([true]);
  });

  it("do not end it for one that has no signal", async () => {
    await using server = await serve(ok);
    const { requests, answers, provider } = slow();
    const client = untypedAt(server.url, keyed(provider));
    const stays = client.GET("/books");
    const controller = new AbortController();
    const leaves = rejection(client.GET("/books", { signal: controller.signal }));
    await pause(5);
    controller.abort(reason);
    expect(await leaves).toBe(reason);
    expect(requests[0]?.signal.aborted).toBe(false);
    answers[0]?.("key");
    expect((await stays).ok).toBe(true);
  });

  it("leave nothing behind that the next ones could trip over", async () => {
    await using server = await serve(ok);
    const { requests, answers, provider } = slow();
    const client = untypedAt(server.url, keyed(provider));
    const controller = new AbortController();
    const left = rejection(client.GET("/books", { signal: controller.signal }));
    await pause(5);
    controller.abort(reason);
    await left;
    const second = client.GET("/books");
    await pause(5);
    expect(requests).toHaveLength(2);
    // The abandoned request is answered late: it neither ends the second one nor counts.
    answers[0]?.("abandoned");
    await pause(5);
    const third = client.GET("/books");
    await pause(5);
    for (const give of answers.slice(1)) give("key");
    await Promise.all([second, third]);
    expect(requests).toHaveLength(2);
    expect(server.requests.map(({ headers }) => headers["x-key"])).toEqual(["key", "key"]);
  });
});
