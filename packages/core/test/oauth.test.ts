import { inspect } from "node:util";
import { expect, it } from "vitest";
import { isConnectionError } from "../src/index.ts";
import { createOAuth, isOAuthError, OAuthError, type Tokens } from "../src/oauth.ts";
import { json, serve } from "./fixtures.ts";

const app = { clientId: "app", clientSecret: "s3cret", redirectUri: "https://app.example/callback" };
const tokens: Tokens = { accessToken: "acc3ss", refreshToken: "refr3sh" };

const oauthAt = (url: string, stored: Tokens | undefined = undefined) =>
  createOAuth<Tokens & { plan?: unknown }>(
    {
      name: "Library",
      authorizationEndpoint: `${url}/authorize`,
      tokenEndpoint: `${url}/token`,
      extend: (standard, answer) => ({ ...standard, plan: answer.plan }),
    },
    { ...app, tokens: stored },
  );

const rejection = (promise: Promise<unknown>) =>
  promise.then(
    () => expect.unreachable(),
    (error: unknown) => error,
  );

it("adds what a vendor answers beyond OAuth 2", async () => {
  const answer = {
    access_token: "a",
    refresh_token: "r",
    token_type: "bearer",
    expires_in: 60,
    plan: "gold",
  };
  await using server = await serve((_, response) => json(response, 200, answer));
  const issued = await oauthAt(server.url, tokens).refresh();
  expect(issued).toEqual({
    accessToken: "a",
    refreshToken: "r",
    expiresAt: expect.any(Number),
    plan: "gold",
  });
  expect(JSON.parse(JSON.stringify(issued))).toEqual(issued);
});

it("refuses an exchange that brings no refresh token", async () => {
  await using server = await serve((_, response) =>
    json(response, 200, { access_token: "acc3ss", token_type: "bearer" }),
  );
  const error = await rejection(oauthAt(server.url).exchangeCode("/?code=c0de&state=s", { state: "s" }));
  expect(error).toMatchObject({ code: "invalid_response", description: "the answer has no refresh token" });
  expect(inspect(error)).not.toMatch(/acc3ss|c0de|s3cret/);
});

it("refuses an answer whose token no header can carry, without repeating it", async () => {
  await using server = await serve((_, response) =>
    json(response, 200, { access_token: "acc3ss\n", token_type: "bearer" }),
  );
  const error = await rejection(oauthAt(server.url, tokens).refresh());
  expect(String(error)).toContain("tokens.accessToken has characters");
  expect(inspect(error)).not.toContain("acc3ss");
});

it("tells that no answer came, as every call does", async () => {
  const { url, ...server } = await serve(() => {});
  await server[Symbol.asyncDispose]();
  const error = await rejection(oauthAt(url, tokens).refresh());
  expect(isConnectionError(error)).toBe(true);
  expect(inspect(error)).not.toMatch(/refr3sh|acc3ss|s3cret/);
});

it.each(["http://library.example", "https://u:p@library.example", "library.example", "https://l.example/?a"])(
  "sends credentials to no address like %s",
  (url) => expect(() => oauthAt(url)).toThrow(TypeError),
);

it("knows its error also from another copy of this package", () => {
  const failure = { name: "Library", step: "refresh", code: "invalid_grant" } as const;
  expect(isOAuthError(new OAuthError(failure))).toBe(true);
  expect(isOAuthError({ [Symbol.for("project-apis.error")]: "OAuthError" })).toBe(true);
  expect([new Error("invalid_grant"), null, "OAuthError"].some(isOAuthError)).toBe(false);
});
