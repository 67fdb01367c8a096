import { createOAuth, type OAuth, type OAuthOptions, type Tokens } from "@project-apis/core/oauth";

export { isOAuthError, type OAuthCallback, OAuthError, type OAuthStep } from "@project-apis/core/oauth";

/** What Pipedrive issued to an app for one user. */
export interface PipedriveTokens extends Tokens {
  /** The company's own address, such as `https://acme.pipedrive.com`. */
  apiDomain?: string | undefined;
}

/** OAuth 2 for one user of a Pipedrive app. */
export type PipedriveOAuth = OAuth<PipedriveTokens>;

/** Options of `createPipedriveOAuth`. */
export interface PipedriveOAuthOptions extends OAuthOptions<PipedriveTokens> {
  /** Authorization server in place of Pipedrive's: https, or http on loopback for tests. */
  authorizationServer?: string | undefined;
}

/**
 * Makes the OAuth 2 helper of a Pipedrive app, for one user. Throws TypeError on options that cannot work.
 * @see https://pipedrive.readme.io/docs/marketplace-oauth-authorization
 */
export function createPipedriveOAuth(options: PipedriveOAuthOptions): PipedriveOAuth {
  const { authorizationServer = "https://oauth.pipedrive.com" } = options;
  const server = authorizationServer.replace(/\/+$/, "");
  return createOAuth(
    {
      name: "Pipedrive",
      authorizationEndpoint: `${server}/oauth/authorize`,
      tokenEndpoint: `${server}/oauth/token`,
      extend: withApiDomain,
    },
    options,
  );
}

function withApiDomain(
  tokens: Tokens,
  answer: Readonly<Record<string, unknown>>,
  before: PipedriveTokens | undefined,
): PipedriveTokens {
  const apiDomain = answer.api_domain ?? before?.apiDomain;
  return typeof apiDomain === "string" ? { ...tokens, apiDomain } : tokens;
}
