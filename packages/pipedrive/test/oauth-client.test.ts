// OAuth 2 in use: a client with its tokens, what it costs clients without, and the README's example.
import { readFileSync } from "node:fs";
import type { ServerResponse } from "node:http";
import { build } from "tsdown";
import { describe, expect, it, vi } from "vitest";
import { connectionOf } from "./examples/oauth.ts";
import { app, clientAt, clientSecret, failure, json, oauthAt, Pipedrive } from "./oauth-server.ts";

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
