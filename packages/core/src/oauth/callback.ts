import * as oauth from "oauth4webapi";
import { OAuthError } from "./error.ts";
import { toOAuthError } from "./failure.ts";

/** What a user came back with: the URL, whole or from its path on, or its query. */
export type OAuthCallback = string | URL | URLSearchParams;

/** What a callback is checked against. */
export interface CallbackContext {
  readonly name: string;
  readonly server: oauth.AuthorizationServer;
  readonly client: oauth.Client;
  readonly clientSecret: string;
}

/** The query of a callback. Throws TypeError that does not repeat it: it holds the code. */
export function readCallback(callback: OAuthCallback, redirectUri: string): URLSearchParams {
  if (callback instanceof URLSearchParams) return callback;
  // A server knows a request by path and query only, as `request.url` of Node has them.
  const url = URL.parse(callback, redirectUri);
  if (!url) throw new TypeError("The callback is no URL; pass the URL that the user came back to.");
  return url.searchParams;
}

/** Checks a callback's state (null: none may have come), that it is no refusal, and that it has one code. */
export function checkCallback(
  query: URLSearchParams,
  state: string | null,
  { name, server, client, clientSecret }: CallbackContext,
): { parameters: URLSearchParams; code: string } {
  const came = query.getAll("state");
  // A refusal need not prove where it comes from: it does nothing, and says more than a missing state.
  const isRefusal = query.has("error") && came.length === 0;
  const isExpected = isRefusal || (state === null ? came.length === 0 : came.join() === state);
  const expected = isRefusal ? oauth.skipStateCheck : (state ?? oauth.expectNoState);
  const step = "authorization";
  const secrets = [...query.getAll("code"), ...came, clientSecret];
  try {
    const parameters = oauth.validateAuthResponse(server, client, query, expected);
    const code = parameters.getAll("code").join();
    if (code !== "") return { parameters, code };
  } catch (error) {
    if (!isExpected) throw new OAuthError({ name, step, code: "state_mismatch" });
    throw toOAuthError(error, { name, step, secrets });
  }
  throw new OAuthError({ name, step, code: "invalid_response", description: "the callback has no code" });
}

/** Checks the state of a call. Throws TypeError on one that protects nothing. */
export function checkState(state: unknown): void {
  if (typeof state === "string" && state !== "") return;
  throw new TypeError(
    "state is no text; pass one that is random for each user, such as crypto.randomUUID().",
  );
}
