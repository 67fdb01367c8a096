import { AuthorizationResponseError, ResponseBodyError, WWWAuthenticateChallengeError } from "oauth4webapi";
import { OAuthError, type OAuthStep } from "./error.ts";

/** Where a failure came about. */
export interface FailureContext {
  readonly name: string;
  readonly step: OAuthStep;
  readonly status?: number | undefined;
  /** Values that the vendor may repeat in its words, and that must not get any further. */
  readonly secrets: readonly string[];
}

/** Our error for one of oauth4webapi, whose causes hold parameters and bodies, and with them codes and tokens. */
export function toOAuthError(error: unknown, { name, step, status, secrets }: FailureContext): OAuthError {
  const clean = (text: string | undefined) => cleaned(text, secrets);
  if (error instanceof AuthorizationResponseError || error instanceof ResponseBodyError) {
    const code = clean(error.error) ?? "invalid_response";
    return new OAuthError({ name, step, code, status, description: clean(error.error_description) });
  }
  // By RFC 6749 a challenge answers a client that is not known.
  if (error instanceof WWWAuthenticateChallengeError && status === 401)
    return new OAuthError({ name, step, code: "invalid_client", status });
  return new OAuthError({ name, step, code: "invalid_response", status });
}

/** Foreign text, made fit for a log: one line, not long, without secrets. */
function cleaned(text: string | undefined, secrets: readonly string[]): string | undefined {
  const line = text?.replaceAll(/[^\x20-\x7e\xa0-\uffff]+/g, " ").trim();
  if (!line) return undefined;
  return secrets
    .filter(Boolean)
    .reduce((rest, secret) => rest.replaceAll(secret, "[hidden]"), line)
    .slice(0, 200);
}
