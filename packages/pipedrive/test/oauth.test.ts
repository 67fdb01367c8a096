import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { inspect } from "node:util";
import { createPipedriveClient, isTimeoutError } from "@project-apis/pipedrive";
import {
  createPipedriveOAuth,
  isOAuthError,
  type OAuthError,
  type PipedriveOAuthOptions,
  type PipedriveTokens,
} from "@project-apis/pipedrive/oauth";
import { build } from "tsdown";
import { describe, expect, it, vi } from "vitest";
import { connectionOf } from "./examples/oauth.ts";

const clientSecret = "s3cret-of-the-app";
const app = { clientId: "app-1", clientSecret, redirectUri: "https://app.example/callback" };
const hour = 3_600_000;

/** Pipedrive's two halves on one loopback server: it issues tokens, and takes only the latest. */
class Pipedrive {
  /** Codes that users have consented to. */
  readonly codes = new Set(["c0de-1"]);
  readonly tokenRequests: { authorization: string | undefined; body: Record<string, string> }[] = [];
  calls = 0;
  issued = 0;
  /** In place of issuing tokens. */
  answer: ((response: ServerResponse) => void) | undefined;
  url = "";
  readonly #server = createServer((request, response) => void this.#handle(request, response));

  static async start() {
    const pipedrive = new Pipedrive();
    await new Promise<void>((resolve) => pipedrive.#server.listen(0, "127.0.0.1", resolve));
    pipedrive.url = `http://127.0.0.1:${(pipedrive.#server.address() as AddressInfo).port}`;
    return pipedrive;
  }

  get tokens(): PipedriveTokens {
    return {
      accessToken: `acc3ss-${this.issued}`,
      refreshToken: `refr3sh-${this.issued}`,
      expiresAt: Date.now() + hour,
    };
  }

  async #handle(request: IncomingMessage, response: ServerResponse) {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    if (request.url !== "/oauth/token") return this.#call(request, response);
    const body = Object.fromEntries(new URLSearchParams(Buffer.concat(chunks).toString()));
    this.tokenRequests.push({ authorization: request.headers.authorization, body });
    if (this.answer) return this.answer(response);
    const { code = "", grant_type, refresh_token } = body;
    const isGood =
      grant_type === "refresh_token" ? refresh_token === this.tokens.refreshToken : this.codes.delete(code);
    if (!isGood) return json(response, 400, { error: "invalid_grant", error_description: `No ${code}` });
    this.issued += 1;
    json(response, 200, {
      access_token: this.tokens.accessToken,
      refresh_token: this.tokens.refreshToken,
      token_type: "Bearer",
      expires_in: 3599,
      scope: "projects:full",
      api_domain: "https://acme.pipedrive.com",
    });
  }

  #call({ headers }: IncomingMessage, response: ServerResponse) {
    this.calls += 1;
    const isKnown = headers.authorization === `Bearer ${this.tokens.accessToken}`;
    if (isKnown) return json(response, 200, { success: true, data: [], additional_data: null });
    json(response, 401, { success: false, error: "unauthorized access", errorCode: 401 });
  }

  async [Symbol.asyncDispose]() {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}

function json(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
}

/** A helper at a server, and all that it stored. */
function oauthAt({ url }: Pipedrive, options: Partial<PipedriveOAuthOptions> = {}) {
  const stored: PipedriveTokens[] = [];
  const onTokens = (tokens: PipedriveTokens) => void stored.push(tokens);
  return { stored, ...createPipedriveOAuth({ ...app, authorizationServer: url, onTokens, ...options }) };
}

const clientAt = ({ url }: Pipedrive, { accessToken }: Pick<ReturnType<typeof oauthAt>, "accessToken">) =>
  createPipedriveClient({ baseUrl: url, retry: false, throttle: false, auth: { accessToken } });

async function failure(promise: Promise<unknown>): Promise<OAuthError> {
  const error = await promise.then(
    () => expect.unreachable(),
    (thrown: unknown) => thrown,
  );
  if (!isOAuthError(error)) throw error;
  return error;
}

/** All that a log may show of a value. */
const shown = (value: unknown) =>
  `${inspect(value, { depth: 9, showHidden: true })} ${JSON.stringify(value)} ${String(value)}`;

describe("authorizationUrl", () => {
  it("leads to Pipedrive's consent page, with all that it needs and nothing secret", () => {
    const url = new URL(
      createPipedriveOAuth(app).authorizationUrl({ state: "st&te", scope: "projects:read" }),
    );
    expect(url.origin + url.pathname).toBe("https://oauth.pipedrive.com/oauth/authorize");
    expect(Object.fromEntries(url.searchParams)).toEqual({
      response_type: "code",
      client_id: "app-1",
      redirect_uri: "https://app.example/callback",
      state: "st&te",
      scope: "projects:read",
    });
    expect(url.href).not.toContain(clientSecret);
  });

  it.each(["", undefined, null])("refuses the state %j, which protects nothing", (state) => {
    const untyped: { authorizationUrl(request: object): string } = createPipedriveOAuth(app) as never;
    const attempt = () => untyped.authorizationUrl({ state });
    expect(attempt).toThrow(TypeError);
    expect(attempt).toThrow("pass one that is random for each user");
  });
});

describe("exchangeCode", () => {
  it("gets tokens with basic authentication, and stores them", async () => {
    await using pipedrive = await Pipedrive.start();
    const oauth = oauthAt(pipedrive);
    const before = Date.now();
    const tokens = await oauth.exchangeCode("/callback?code=c0de-1&state=st4te", { state: "st4te" });
    expect(tokens).toEqual({
      accessToken: "acc3ss-1",
      refreshToken: "refr3sh-1",
      expiresAt: expect.any(Number),
      scope: "projects:full",
      apiDomain: "https://acme.pipedrive.com",
    });
    expect(tokens.expiresAt! - before).toBeGreaterThanOrEqual(3_599_000);
    expect(oauth.stored).toEqual([tokens]);
    expect(pipedrive.tokenRequests).toEqual([
      {
        authorization: `Basic ${btoa(`app-1:${clientSecret}`)}`,
        body: { grant_type: "authorization_code", code: "c0de-1", redirect_uri: app.redirectUri },
      },
    ]);
  });

  it.each([
    ["a whole URL", "https://app.example/callback?code=c0de-1&state=st4te"],
    ["a URL object", new URL("https://app.example/callback?code=c0de-1&state=st4te")],
    ["a query", new URLSearchParams({ code: "c0de-1", state: "st4te" })],
  ])("takes %s", async (_, came) => {
    await using pipedrive = await Pipedrive.start();
    await expect(oauthAt(pipedrive).exchangeCode(came, { state: "st4te" })).resolves.toMatchObject({
      accessToken: expect.any(String),
    });
  });

  it("takes an installation that began in the Marketplace, which has no state", async () => {
    await using pipedrive = await Pipedrive.start();
    const oauth = oauthAt(pipedrive);
    const withState = await failure(oauth.exchangeCode("/?code=c0de-1&state=st4te", { state: null }));
    expect(withState.code).toBe("state_mismatch");
    await expect(oauth.exchangeCode("/?code=c0de-1", { state: null })).resolves.toMatchObject({
      accessToken: expect.any(String),
    });
  });

  it.each(["/?code=c0de-1&state=other", "/?code=c0de-1", "/?code=c0de-1&state=st4te&state=st4te"])(
    "refuses the state of %s, and sends nothing",
    async (came) => {
      await using pipedrive = await Pipedrive.start();
      const error = await failure(oauthAt(pipedrive).exchangeCode(came, { state: "st4te" }));
      expect(error).toMatchObject({ step: "authorization", code: "state_mismatch", status: undefined });
      expect(error.message).toContain("does not belong to this user's authorizationUrl()");
      expect(shown(error)).not.toMatch(/st4te|c0de-1|s3cret/);
      expect(pipedrive.tokenRequests).toEqual([]);
    },
  );

  it.each(["/?error=access_denied&state=st4te", "/?error=user_denied"])(
    "tells a refusal: %s",
    async (came) => {
      await using pipedrive = await Pipedrive.start();
      const error = await failure(oauthAt(pipedrive).exchangeCode(came, { state: "st4te" }));
      expect(error.message).toMatch(
        /^Pipedrive: the authorization failed \((access|user)_denied\)\. The user declined\./,
      );
      expect(pipedrive.tokenRequests).toEqual([]);
    },
  );

  it("tells a callback without a code", async () => {
    await using pipedrive = await Pipedrive.start();
    const error = await failure(oauthAt(pipedrive).exchangeCode("/?state=st4te", { state: "st4te" }));
    expect(error.message).toContain("(invalid_response: the callback has no code)");
  });

  it("tells a code that is used up, and hides it where Pipedrive repeats it", async () => {
    await using pipedrive = await Pipedrive.start();
    const oauth = oauthAt(pipedrive);
    await oauth.exchangeCode("/?code=c0de-1&state=st4te", { state: "st4te" });
    const error = await failure(oauth.exchangeCode("/?code=c0de-1&state=st4te", { state: "st4te" }));
    expect(error).toMatchObject({ step: "exchange", code: "invalid_grant", status: 400 });
    expect(error.message).toBe(
      "Pipedrive: the exchange of the code failed (400 invalid_grant: No [hidden]). " +
        "The code is expired, used up, or of another redirectUri: send the user to authorizationUrl() again.",
    );
    expect(shown(error)).not.toMatch(/st4te|c0de-1|s3cret/);
  });
});

describe("refresh", () => {
  it("stores a new refresh token before the access token is handed out, and uses it the next time", async () => {
    await using pipedrive = await Pipedrive.start();
    const order: string[] = [];
    const oauth = oauthAt(pipedrive, {
      tokens: pipedrive.tokens,
      async onTokens({ refreshToken }) {
        await new Promise((resolve) => setTimeout(resolve, 20));
        order.push(`stored ${refreshToken}`);
      },
    });
    for (const _ of [1, 2]) order.push(`got ${(await oauth.refresh()).accessToken}`);
    expect(order).toEqual(["stored refr3sh-1", "got acc3ss-1", "stored refr3sh-2", "got acc3ss-2"]);
    expect(pipedrive.tokenRequests.map(({ body }) => body)).toEqual([
      { grant_type: "refresh_token", refresh_token: "refr3sh-0" },
      { grant_type: "refresh_token", refresh_token: "refr3sh-1" },
    ]);
  });

  it("shares one request among all who ask at once", async () => {
    await using pipedrive = await Pipedrive.start();
    const oauth = oauthAt(pipedrive, { tokens: pipedrive.tokens });
    const all = await Promise.all([oauth.refresh(), oauth.refresh(), oauth.refresh()]);
    expect(new Set(all).size).toBe(1);
    expect(pipedrive.tokenRequests).toHaveLength(1);
    expect(oauth.stored).toHaveLength(1);
  });

  it("keeps what the answer does not name again", async () => {
    await using pipedrive = await Pipedrive.start();
    pipedrive.answer = (response) => json(response, 200, { access_token: "acc3ss-9", token_type: "bearer" });
    const before = { ...pipedrive.tokens, scope: "projects:read", apiDomain: "https://acme.pipedrive.com" };
    const { expiresAt: _, accessToken: __, ...kept } = before;
    const oauth = oauthAt(pipedrive, { tokens: before });
    expect(await oauth.refresh()).toEqual({ ...kept, accessToken: "acc3ss-9" });
  });

  it("stores tokens at the next chance when it failed, in place of using a dead refresh token", async () => {
    await using pipedrive = await Pipedrive.start();
    const onTokens = vi.fn().mockRejectedValueOnce(new Error("The database is down."));
    const oauth = oauthAt(pipedrive, { tokens: pipedrive.tokens, onTokens });
    await expect(oauth.refresh()).rejects.toThrow("The database is down.");
    expect((await oauth.refresh()).accessToken).toBe("acc3ss-1");
    expect(pipedrive.tokenRequests).toHaveLength(1);
    expect(onTokens).toHaveBeenCalledTimes(2);
  });

  it("lets a new authorization win over a refresh that it overtakes", async () => {
    await using pipedrive = await Pipedrive.start();
    let release = (_: ServerResponse) => {};
    const held = new Promise<ServerResponse>((resolve) => {
      release = resolve;
    });
    pipedrive.answer = (response) => release(response);
    const oauth = oauthAt(pipedrive, { tokens: pipedrive.tokens });
    const refreshed = oauth.refresh();
    const response = await held;
    pipedrive.answer = undefined;
    const authorized = await oauth.exchangeCode("/?code=c0de-1&state=st4te", { state: "st4te" });
    json(response, 200, { access_token: "late", token_type: "bearer" });
    expect(await refreshed).toEqual(authorized);
    expect(oauth.stored).toEqual([authorized]);
  });

  it("says that there is nothing to refresh", async () => {
    const { message } = await failure(createPipedriveOAuth(app).refresh());
    expect(message).toBe(
      "Pipedrive: the refresh of the tokens failed (no_tokens). There are none yet: pass tokens, or call exchangeCode() first.",
    );
  });

  it.each<[string, (response: ServerResponse) => void, string]>([
    [
      "a refusal that repeats secrets",
      (response) =>
        json(response, 400, { error: "invalid_grant", error_description: `refr3sh-0 of\n${clientSecret}` }),
      "(400 invalid_grant: [hidden] of [hidden]). The refresh token is expired, revoked or used up: send the user to authorizationUrl() again.",
    ],
    [
      "a wrong client secret",
      (response) => json(response, 401, { error: "invalid_client" }),
      "Check clientId",
    ],
    [
      "a challenge",
      (response) => response.writeHead(401, { "www-authenticate": "Basic" }).end(),
      "(401 invalid_client). Check clientId and clientSecret.",
    ],
    [
      "a page",
      (response) => response.writeHead(503).end("<p>refr3sh-0"),
      "(503 invalid_response). What came",
    ],
    ["a redirect", (response) => response.writeHead(302, { location: "/" }).end(), "(302 invalid_response)"],
    [
      "half an answer",
      (response) => json(response, 200, { token_type: "bearer", refresh_token: "refr3sh-0" }),
      "(200 invalid_response)",
    ],
  ])("tells %s, without secrets", async (_, answer, words) => {
    await using pipedrive = await Pipedrive.start();
    pipedrive.answer = answer;
    const oauth = oauthAt(pipedrive, { tokens: pipedrive.tokens });
    const error = await failure(oauth.refresh());
    expect(error.message).toContain(words);
    expect(shown(error)).not.toMatch(/refr3sh|acc3ss|s3cret/);
    expect(shown(oauth)).not.toMatch(/refr3sh|acc3ss|s3cret/);
  });

  it("ends when it takes too long", async () => {
    await using pipedrive = await Pipedrive.start();
    pipedrive.answer = () => {};
    const oauth = oauthAt(pipedrive, { tokens: pipedrive.tokens, timeout: 50 });
    const error = await oauth.refresh().catch((thrown: unknown) => thrown);
    expect(isTimeoutError(error)).toBe(true);
    expect(String(error)).toBe("TimeoutError: POST /oauth/token took longer than 50 ms.");
  });
});

describe("a client with the helper's access token", () => {
  it("uses the stored token while it is good", async () => {
    await using pipedrive = await Pipedrive.start();
    const client = clientAt(pipedrive, oauthAt(pipedrive, { tokens: pipedrive.tokens }));
    for (const _ of [1, 2]) expect((await client.GET("/v1/projects/boards")).status).toBe(200);
    expect(pipedrive.tokenRequests).toEqual([]);
  });

  it("refreshes after a 401, and calls again", async () => {
    await using pipedrive = await Pipedrive.start();
    const oauth = oauthAt(pipedrive, { tokens: { ...pipedrive.tokens, accessToken: "revoked" } });
    const client = clientAt(pipedrive, oauth);
    const results = await Promise.all([1, 2, 3].map(() => client.GET("/v1/projects/boards")));
    expect(results.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(pipedrive.calls).toBe(6);
    expect(pipedrive.tokenRequests).toHaveLength(1);
  });

  it("gives a refused client the token that another one's refresh brought", async () => {
    await using pipedrive = await Pipedrive.start();
    const oauth = oauthAt(pipedrive, { tokens: pipedrive.tokens });
    const clients = [clientAt(pipedrive, oauth), clientAt(pipedrive, oauth)];
    for (const client of clients) expect((await client.GET("/v1/projects/boards")).status).toBe(200);
    await oauth.refresh();
    for (const client of clients) expect((await client.GET("/v1/projects/boards")).status).toBe(200);
    expect([pipedrive.tokenRequests.length, pipedrive.calls]).toEqual([1, 6]);
  });

  it("refreshes a little before the token ends", async () => {
    await using pipedrive = await Pipedrive.start();
    const tokens = { ...pipedrive.tokens, expiresAt: Date.now() + 30_000 };
    const client = clientAt(pipedrive, oauthAt(pipedrive, { tokens }));
    for (const _ of [1, 2]) expect((await client.GET("/v1/projects/boards")).status).toBe(200);
    expect([pipedrive.tokenRequests.length, pipedrive.calls]).toEqual([1, 2]);
  });

  it("rejects when the user has withdrawn the consent", async () => {
    await using pipedrive = await Pipedrive.start();
    const tokens = { ...pipedrive.tokens, accessToken: "revoked", refreshToken: "revoked too" };
    const call = clientAt(pipedrive, oauthAt(pipedrive, { tokens })).GET("/v1/projects/boards");
    expect((await failure(call)).code).toBe("invalid_grant");
  });

  it("lets a caller leave without losing a new refresh token", async () => {
    await using pipedrive = await Pipedrive.start();
    let release = (_: ServerResponse) => {};
    const held = new Promise<ServerResponse>((resolve) => {
      release = resolve;
    });
    pipedrive.answer = (response) => release(response);
    const oauth = oauthAt(pipedrive, { tokens: { ...pipedrive.tokens, expiresAt: 0 } });
    const controller = new AbortController();
    const call = clientAt(pipedrive, oauth).GET("/v1/projects/boards", { signal: controller.signal });
    const response = await held;
    controller.abort(new Error("The user left."));
    await expect(call).rejects.toThrow("The user left.");
    json(response, 200, { access_token: "acc3ss-9", refresh_token: "refr3sh-9", token_type: "bearer" });
    await vi.waitFor(() => expect(oauth.stored).toMatchObject([{ refreshToken: "refr3sh-9" }]));
  });
});

describe("createPipedriveOAuth", () => {
  it.each([
    [{ clientId: "" }, "clientId is empty."],
    [{ clientSecret: undefined }, "clientSecret is undefined, not a string."],
    [{ clientSecret: "s3cret\n" }, "clientSecret has characters"],
    [{ redirectUri: "/callback" }, 'redirectUri "/callback" is not an absolute URL.'],
    [{ authorizationServer: "http://oauth.example" }, "is not a plain https URL (or http on loopback)."],
    [{ authorizationServer: "https://s3cret@oauth.example" }, "is not a plain https URL"],
    [{ tokens: { accessToken: "s3cret" } }, "tokens.refreshToken is undefined, not a string."],
    [{ tokens: { accessToken: "s3cret", refreshToken: "r", expiresAt: "2026" } }, "tokens.expiresAt is not"],
    [{ timeout: 0 }, "timeout is 0;"],
    [{ onTokens: "save" }, "onTokens is not a function."],
  ])("refuses %j at once, without secrets", (options, words) => {
    const untyped = createPipedriveOAuth as (options: object) => unknown;
    const attempt = () => untyped({ ...app, ...options });
    expect(attempt).toThrow(TypeError);
    expect(attempt).toThrow(words);
    expect(attempt).not.toThrow("s3cret");
  });
});

describe("what it costs others", () => {
  /** Modules that an entry loads, itself and through others. */
  async function modulesOf(entry: string): Promise<string[]> {
    const [bundle] = await build({
      config: false,
      cwd: new URL("..", import.meta.url).pathname,
      entry: [`src/${entry}.ts`],
      platform: "neutral",
      noExternal: [/./],
      inputOptions: { resolve: { conditionNames: ["@project-apis/source", "import", "default"] } },
      treeshake: false,
      dts: false,
      write: false,
      clean: false,
      logLevel: "silent",
    });
    return bundle!.chunks.flatMap((chunk) => (chunk.type === "chunk" ? chunk.moduleIds : []));
  }

  it("is nothing: the main entry loads no line of it", async () => {
    const [main, oauth] = await Promise.all([modulesOf("index"), modulesOf("oauth")]);
    const own = /\/node_modules\/oauth4webapi\/|\/core\/src\/oauth/;
    const others = /\/node_modules\/openapi-fetch\/|\/core\/src\/client\.ts$/;
    expect(main.filter((path) => own.test(path))).toEqual([]);
    expect(main.filter((path) => others.test(path))).toHaveLength(2);
    expect(oauth.filter((path) => own.test(path)).length).toBeGreaterThan(5);
    expect(oauth.filter((path) => others.test(path))).toEqual([]);
  });
});

describe("the README's example", () => {
  const read = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8");

  it("is the one that is compiled, and run below", () => {
    expect(read("../README.md")).toContain(`\`\`\`ts\n${read("examples/oauth.ts").trim()}\n\`\`\``);
  });

  it("runs from consent to a call", async () => {
    await using pipedrive = await Pipedrive.start();
    vi.stubEnv("PIPEDRIVE_CLIENT_ID", app.clientId);
    vi.stubEnv("PIPEDRIVE_CLIENT_SECRET", clientSecret);
    const { fetch } = globalThis;
    vi.spyOn(globalThis, "fetch").mockImplementation((input, init) => {
      const request = new Request(input, init);
      return fetch(new Request(request.url.replace(new URL(request.url).origin, pipedrive.url), request));
    });
    try {
      const user: Parameters<typeof connectionOf>[0] = {};
      const { start, finish, pipedrive: client } = connectionOf(user);
      start();
      expect((await failure(finish("/callback?error=access_denied"))).code).toBe("access_denied");
      await expect(finish("/callback?code=c0de-1")).rejects.toThrow("No authorization is under way.");
      const state = new URL(start()).searchParams.get("state");
      await finish(`/callback?code=c0de-1&state=${state}`);
      expect(user.tokens).toMatchObject({ refreshToken: "refr3sh-1" });
      expect((await client.GET("/v1/projects/boards")).status).toBe(200);
    } finally {
      vi.unstubAllEnvs();
      vi.restoreAllMocks();
    }
  });
});
