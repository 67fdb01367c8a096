import { checkCredential } from "../credentials.ts";

/** What an authorization server issued. It survives JSON, so that any store can keep it. */
export interface Tokens {
  /** Goes along with every call. */
  accessToken: string;
  /** Gets the next access token; an answer may replace it. */
  refreshToken: string;
  /** When the access token ends, in milliseconds since 1970; absent where the server does not tell. */
  expiresAt?: number | undefined;
  /** What the tokens are good for, in the server's notation. */
  scope?: string | undefined;
}

/** The fields of a token endpoint's answer that OAuth 2 defines. */
export interface TokenAnswer {
  readonly access_token: string;
  readonly refresh_token?: string | undefined;
  readonly expires_in?: number | undefined;
  readonly scope?: string | undefined;
}

/** Reads a token endpoint's answer. A refresh token or scope that it does not name stays the one there was. */
export function toTokens(answer: TokenAnswer, receivedAt: number, before?: Tokens): Tokens | undefined {
  const refreshToken = answer.refresh_token ?? before?.refreshToken;
  if (refreshToken === undefined) return undefined;
  const { access_token: accessToken, expires_in: lifetime } = answer;
  const scope = answer.scope ?? before?.scope;
  return {
    accessToken,
    refreshToken,
    ...(lifetime !== undefined && { expiresAt: receivedAt + lifetime * 1000 }),
    ...(scope !== undefined && { scope }),
  };
}

/** Checks tokens that come from a store, which the compiler cannot. Throws TypeError that does not repeat them. */
export function checkTokens<T extends Tokens>(tokens: T): T {
  checkCredential("tokens.accessToken", tokens.accessToken);
  checkCredential("tokens.refreshToken", tokens.refreshToken);
  const { expiresAt } = tokens;
  if (expiresAt === undefined || Number.isFinite(expiresAt)) return tokens;
  throw new TypeError("tokens.expiresAt is not a number of milliseconds since 1970.");
}
