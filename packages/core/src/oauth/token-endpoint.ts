import * as oauth from "oauth4webapi";
import type { CallName } from "../call.ts";
import { encodeBasic } from "../credentials.ts";
import { onNetwork, withTimeout } from "../transport/timeout.ts";
import { checkCallback, type OAuthCallback, readCallback } from "./callback.ts";
import type { OAuthStep } from "./error.ts";
import { toOAuthError } from "./failure.ts";
import type { OAuthConfig, OAuthOptions } from "./settings.ts";
import type { Tokens } from "./tokens.ts";

/** What a token endpoint answered: the fields of OAuth 2, checked, and whatever else the vendor sends. */
export type CheckedAnswer = oauth.TokenEndpointResponse;

type EndpointConfig = Pick<OAuthConfig<Tokens>, "name" | "tokenEndpoint">;
type EndpointOptions = Omit<OAuthOptions, "tokens" | "onTokens">;

/** Asks a vendor's token endpoint for tokens, through oauth4webapi. */
export class TokenEndpoint {
  readonly #name: string;
  readonly #server: oauth.AuthorizationServer;
  readonly #client: oauth.Client;
  readonly #options: EndpointOptions;
  readonly #call: CallName;

  constructor(config: EndpointConfig, options: EndpointOptions) {
    const { origin, pathname } = new URL(config.tokenEndpoint);
    this.#name = config.name;
    this.#server = { issuer: origin, token_endpoint: config.tokenEndpoint };
    this.#client = { client_id: options.clientId };
    this.#options = options;
    this.#call = { method: "POST", path: pathname };
  }

  /** Checks what a user came back with, and exchanges its code. */
  async exchange(callback: OAuthCallback, state: string | null): Promise<CheckedAnswer> {
    const { clientSecret, redirectUri } = this.#options;
    const name = this.#name;
    const server = this.#server;
    const client = this.#client;
    const context = { name, server, client, clientSecret };
    const { parameters, code } = checkCallback(readCallback(callback, redirectUri), state, context);
    const authenticate = this.#authenticate;
    return this.#request("exchange", [code], oauth.processAuthorizationCodeResponse, (options) =>
      oauth.authorizationCodeGrantRequest(
        server,
        client,
        authenticate,
        parameters,
        redirectUri,
        oauth.nopkce,
        options,
      ),
    );
  }

  /** Exchanges a refresh token. */
  refresh({ accessToken, refreshToken }: Tokens): Promise<CheckedAnswer> {
    const secrets = [refreshToken, accessToken];
    return this.#request("refresh", secrets, oauth.processRefreshTokenResponse, (options) =>
      oauth.refreshTokenGrantRequest(this.#server, this.#client, this.#authenticate, refreshToken, options),
    );
  }

  async #request(
    step: OAuthStep,
    secrets: readonly string[],
    process: (
      server: oauth.AuthorizationServer,
      client: oauth.Client,
      answer: Response,
    ) => Promise<CheckedAnswer>,
    send: (options: oauth.TokenEndpointRequestOptions) => Promise<Response>,
  ): Promise<CheckedAnswer> {
    const { fetch, timeout = 30_000, clientSecret } = this.#options;
    return withTimeout(this.#call, timeout, undefined, async (signal) => {
      const options = {
        ...(signal && { signal }),
        ...(fetch && { [oauth.customFetch]: fetch }),
        // The endpoint was checked: http it is on loopback only.
        [oauth.allowInsecureRequests]: true,
      };
      const response = await onNetwork(this.#call, signal, send(options));
      try {
        return await process(this.#server, this.#client, response);
      } catch (error) {
        signal?.throwIfAborted();
        const { status } = response;
        throw toOAuthError(error, { name: this.#name, step, status, secrets: [...secrets, clientSecret] });
      }
    });
  }

  /** Plain basic authentication, as vendors document it; oauth4webapi's own form-encodes both parts first. */
  readonly #authenticate: oauth.ClientAuth = (_server, { client_id }, _body, headers) =>
    headers.set("authorization", encodeBasic(client_id, this.#options.clientSecret));
}
