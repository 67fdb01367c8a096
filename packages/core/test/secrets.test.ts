import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { encodeBasic } from "../src/client.ts";
import { unwrap } from "../src/index.ts";
import { type Answering, answer, json, ok, rejection, serve, untypedAt } from "./fixtures.ts";

const secret = "s3cret-t0ken";
const password = "pässw0rd";
const basic = encodeBasic("user", password);
const secrets = [secret, encodeURIComponent(secret), password, basic, basic.slice("Basic ".length)];

const toHeaders = (values: Readonly<Record<string, string>>) => ({
  authorization: basic,
  "x-key": values["auth.key"] ?? "",
});
const fixed = { credentials: { "auth.key": secret }, toHeaders };
const provided = { credentials: { "auth.key": async () => secret }, toHeaders };

/** Everything that a thing shows of itself. */
function shown(thing: unknown): string {
  const options = { depth: 20, showHidden: true, getters: true, maxStringLength: null, maxArrayLength: null };
  const stack = thing instanceof Error ? [thing.stack, thing.message, String(thing)] : [];
  return [inspect(thing), inspect(thing, options), JSON.stringify(thing), ...stack].join("\n");
}

function expectNoSecretIn(things: readonly unknown[]): void {
  const text = things.map(shown).join("\n");
  for (const one of secrets) expect(text).not.toContain(one);
}

const faults: readonly (readonly [string, Answering])[] = [
  ["a success", ok],
  ["a refusal", (_, response) => json(response, 401, { reason: "no" })],
  ["a limit", answer(429)],
  ["a broken body", answer(200, { "content-type": "application/json" }, "{")],
  ["a reset", (request) => request.socket.resetAndDestroy()],
  [
    "a reset in the body",
    (_, response) => {
      response.writeHead(200, { "content-length": "9" }).write("{", () => response.socket?.resetAndDestroy());
    },
  ],
  ["silence", () => {}],
  ["a redirect", answer(302, { location: "/elsewhere" })],
  ["a redirect to another origin", answer(302, { location: "https://elsewhere.example/" })],
  ["broken HTTP", (_, response) => void response.socket?.end("nonsense\r\n\r\n")],
];

describe.each([
  ["fixed", fixed],
  ["provided", provided],
])("%s secrets show in nothing that a caller gets", (_, auth) => {
  it.each(faults)("after %s", async (_, fault) => {
    await using server = await serve(fault);
    const things: unknown[] = [];
    const note = (thing: unknown) => void things.push(thing);
    const client = untypedAt(server.url, {
      auth,
      timeout: 150,
      retry: { limit: 1, firstWait: 1 },
      hooks: { onRequest: note, onResponse: note, onRetry: note, onError: note },
      logger: { debug: note, warn: note, error: note },
      middleware: [{ onRequest: note, onResponse: note, onError: note }],
    });
    const settle = (call: Promise<unknown>) => call.then(note, note);
    await settle(client.GET("/books"));
    await settle(unwrap(client.POST("/books", { body: { title: "Emma" } })));
    expect(server.requests.some(({ headers }) => headers["x-key"] === secret)).toBe(true);
    things.push(client, client.rateLimit);
    expect(things.length).toBeGreaterThan(4);
    expectNoSecretIn(things);
  });
});

describe("secrets show in no error of", () => {
  it.each(["\n", "\u00e9", "\0"])("a credential that cannot be sent: %j", async (suffix) => {
    const bad = `${secret}${suffix}`;
    const create = () =>
      untypedAt("https://x.example", { auth: { ...fixed, credentials: { "auth.key": bad } } });
    expectNoSecretIn([await rejection(Promise.resolve().then(create))]);
    const late = { ...fixed, credentials: { "auth.key": () => bad } };
    expectNoSecretIn([await rejection(untypedAt("https://x.example", { auth: late }).GET("/books"))]);
  });

  it("a header that cannot be sent", async () => {
    const headers = { "x-other": `${secret}\n` };
    const create = () => untypedAt("https://x.example", { headers });
    expectNoSecretIn([
      await rejection(untypedAt("https://x.example").GET("/books", { headers })),
      await rejection(Promise.resolve().then(create)),
    ]);
  });

  it.each([
    `https://user:${secret}@x.example`,
    `https://x.example?key=${secret}`,
    `https://x.example#${secret}`,
    `http://user:${secret}@x.example`,
  ])("a baseUrl that holds one: %s", async (baseUrl) => {
    const error = await rejection(Promise.resolve().then(() => untypedAt(baseUrl)));
    expect(error).toBeInstanceOf(TypeError);
    expectNoSecretIn([error]);
  });
});
