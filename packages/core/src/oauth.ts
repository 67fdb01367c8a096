import type { Credential } from "./auth.ts";
import { checkState, type OAuthCallback } from "./oauth/callback.ts";
import { OAuthError } from "./oauth/error.ts";
import { checkOAuth, type OAuthConfig, type OAuthOptions } from "./oauth/settings.ts";
import { type CheckedAnswer, TokenEndpoint } from "./oauth/token-endpoint.ts";
import { TokenKeeper } from "./oauth/token-keeper.ts";
import { checkTokens, type Tokens, toTokens } from "./oauth/tokens.ts";

export type { OAuthCallback } from "./oauth/callback.ts";
export { isOAuthError, OAuthError, type OAuthStep } from "./oauth/error.ts";
export type { OAuthConfig, OAuthOptions } from "./oauth/settings.ts";
export type { Tokens } from "./oauth/tokens.ts";

/** One user's authorization by OAuth 2, from consent to ever fresh access tokens. */
export interface OAuth<T extends Tokens = Tokens> {
  /**
   * Where to send the user for consent. Keep `state`, random and new for each user, in their session until they are
   * back.
   */
  authorizationUrl(request: { state: string; scope?: string | undefined }): string;
  /**
   * Exchanges what the user came back with for tokens, and stores them.
   * `state` is the one from their session; null where the vendor began the authorization, and sends none.
   * Rejects with `OAuthError` when the user declined, the state differs, or the code is no good.
   */
  exchangeCode(callback: OAuthCallback, expected: { state: string | null }): Promise<T>;
  /** Gets new tokens now, and stores them. A client that has `accessToken` does so by itself when it must. */
  refresh(): Promise<T>;
  /** The access token, for a client's `auth`: refreshed before it ends, and when the vendor refuses it. */
  readonly accessToken: Credential;
}

/** Makes a vendor's OAuth 2 helper, for one user. Throws TypeError on options that cannot work. */
export function createOAuth<T extends Tokens>(config: OAuthConfig<T>, options: OAuthOptions<T>): OAuth<T> {
  checkOAuth(config, options);
  const { name } = config;
  const endpoint = new TokenEndpoint(config, options);
  const accept = (answer: CheckedAnswer, receivedAt: number, before?: T) => {
    const tokens = toTokens(answer, receivedAt, before);
    if (tokens) return checkTokens(config.extend(tokens, answer, before));
    const description = "the answer has no refresh token";
    throw new OAuthError({ name, step: "exchange", code: "invalid_response", description });
  };
  const keeper = new TokenKeeper<T>({
    name,
    tokens: options.tokens,
    onTokens: options.onTokens,
    refresh: async (before) => accept(await endpoint.refresh(before), Date.now(), before),
  });
  return Object.freeze({
    authorizationUrl: (request: { state: string; scope?: string | undefined }) =>
      authorizationUrl(config.authorizationEndpoint, options, request),
    async exchangeCode(callback: OAuthCallback, { state }: { state: string | null }) {
      if (state !== null) checkState(state);
      return keeper.keep(accept(await endpoint.exchange(callback, state), Date.now()));
    },
    refresh: () => keeper.refresh(),
    accessToken: keeper.credential,
  });
}

function authorizationUrl(
  endpoint: string,
  { clientId, redirectUri }: Pick<OAuthOptions, "clientId" | "redirectUri">,
  { state, scope }: { state: string; scope?: string | undefined },
): string {
  checkState(state);
  const url = new URL(endpoint);
  url.search = new URLSearchParams({
    response_type: "code",
    client_id: clientId,
    redirect_uri: redirectUri,
    state,
    ...(scope !== undefined && { scope }),
  }).toString();
  return url.href;
}
