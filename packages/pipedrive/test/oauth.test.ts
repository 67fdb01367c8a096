// The way to tokens: the consent page, what comes back from it, and the options of both.
import { createPipedriveOAuth } from "@project-apis/pipedrive/oauth";
import { describe, expect, it } from "vitest";
import { app, clientSecret, failure, oauthAt, Pipedrive, shown } from "./oauth-server.ts";

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
