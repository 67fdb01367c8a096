/** The symbol that `errors.ts` brands with: guards read it also on errors of another copy of this package. */
const kind = Symbol.for("project-apis.error");

/** What was under way: the user's consent, the exchange of its code, or a refresh. */
export type OAuthStep = "authorization" | "exchange" | "refresh";

/** What is known of a failure. */
export interface OAuthFailure {
  /** The vendor's name, for the message. */
  readonly name: string;
  readonly step: OAuthStep;
  /** An error code of OAuth 2, or one of ours: `state_mismatch`, `invalid_response`, `no_tokens`. */
  readonly code: string;
  /** HTTP status of the token endpoint's answer. */
  readonly status?: number | undefined;
  /** The vendor's own words. */
  readonly description?: string | undefined;
}

/** The authorization server refused, or what came from it cannot be used. It holds no token, code or client secret. */
export class OAuthError extends Error {
  readonly [kind] = "OAuthError";
  override readonly name = "OAuthError";
  /** What was under way. */
  readonly step: OAuthStep;
  /** An error code of OAuth 2, such as `access_denied`, or one of ours: `state_mismatch`, `invalid_response`, `no_tokens`. */
  readonly code: string;
  /** HTTP status of the token endpoint's answer, where one came. */
  readonly status: number | undefined;
  /** The vendor's own words, where it sent any. */
  readonly description: string | undefined;

  constructor({ name, step, code, status, description }: OAuthFailure) {
    const facts = [status, code].filter((fact) => fact !== undefined).join(" ");
    const words = description === undefined ? "" : `: ${description}`;
    super(`${name}: ${steps[step]} failed (${facts}${words}). ${adviceFor(step, code)}`);
    this.step = step;
    this.code = code;
    this.status = status;
    this.description = description;
  }
}

/** Tells whether a value is an `OAuthError`, also one of another copy of this package. */
export const isOAuthError = (value: unknown): value is OAuthError =>
  typeof value === "object" && value !== null && Reflect.get(value, kind) === "OAuthError";

const steps: Readonly<Record<OAuthStep, string>> = {
  authorization: "the authorization",
  exchange: "the exchange of the code",
  refresh: "the refresh of the tokens",
};

const denied =
  "The user declined. Nothing was stored; send them to authorizationUrl() again only if they ask to.";

const advice: ReadonlyMap<string, string> = new Map([
  ["access_denied", denied],
  ["user_denied", denied],
  ["invalid_client", "Check clientId and clientSecret."],
  ["unauthorized_client", "Check what the app is registered for."],
  ["redirect_uri_mismatch", "Check that redirectUri is the one that the app is registered with."],
  ["invalid_scope", "Ask for scopes that the app is registered for."],
  [
    "state_mismatch",
    "The callback does not belong to this user's authorizationUrl(): it is old, of another session, or forged. Start again.",
  ],
  ["no_tokens", "There are none yet: pass tokens, or call exchangeCode() first."],
  ["temporarily_unavailable", "Try again later."],
  ["server_error", "Try again later."],
  [
    "invalid_response",
    "What came is not an answer of OAuth 2; try again later, or check authorizationServer.",
  ],
]);

function adviceFor(step: OAuthStep, code: string): string {
  if (code === "invalid_grant") {
    return step === "refresh"
      ? "The refresh token is expired, revoked or used up: send the user to authorizationUrl() again."
      : "The code is expired, used up, or of another redirectUri: send the user to authorizationUrl() again.";
  }
  return advice.get(code) ?? "See the vendor's documentation of its authorization server.";
}
