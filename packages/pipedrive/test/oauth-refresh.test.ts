// New tokens for old ones: stored in time, once for all who ask, and without a secret in any error.
import type { ServerResponse } from "node:http";
import { isTimeoutError } from "@project-apis/pipedrive";
import { createPipedriveOAuth } from "@project-apis/pipedrive/oauth";
import { describe, expect, it, vi } from "vitest";
import { app, clientSecret, failure, json, oauthAt, Pipedrive, shown } from "./oauth-server.ts";

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
