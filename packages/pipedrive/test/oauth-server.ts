// Pipedrive's authorization server and API on loopback, and what the tests of OAuth 2 ask of them.
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { inspect } from "node:util";
import { createPipedriveClient } from "@project-apis/pipedrive";
import {
  createPipedriveOAuth,
  isOAuthError,
  type OAuthError,
  type PipedriveOAuthOptions,
  type PipedriveTokens,
} from "@project-apis/pipedrive/oauth";
import { expect } from "vitest";

export const clientSecret = "s3cret-of-the-app";
export const app = { clientId: "app-1", clientSecret, redirectUri: "https://app.example/callback" };
const hour = 3_600_000;

/** Pipedrive's two halves on one loopback server: it issues tokens, and takes only the latest. */
export class Pipedrive {
  /** Codes that users have consented to. */
  readonly codes = new Set(["c0de-1"]);
  readonly tokenRequests: { authorization: string | undefined; body: Record<string, string> }[] = [];
  calls = 0;
  issued = 0;
  /** In place of issuing tokens. */
  answer: ((response: ServerResponse) => void) | undefined;
  url = "";
  readonly #server = createServer((request, response) => void this.#handle(request, response));

  static async start() {
    const pipedrive = new Pipedrive();
    await new Promise<void>((resolve) => pipedrive.#server.listen(0, "127.0.0.1", resolve));
    pipedrive.url = `http://127.0.0.1:${(pipedrive.#server.address() as AddressInfo).port}`;
    return pipedrive;
  }

  get tokens(): PipedriveTokens {
    return {
      accessToken: `acc3ss-${this.issued}`,
      refreshToken: `refr3sh-${this.issued}`,
      expiresAt: Date.now() + hour,
    };
  }

  async #handle(request: IncomingMessage, response: ServerResponse) {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    if (request.url !== "/oauth/token") return this.#call(request, response);
    const body = Object.fromEntries(new URLSearchParams(Buffer.concat(chunks).toString()));
    this.tokenRequests.push({ authorization: request.headers.authorization, body });
    if (this.answer) return this.answer(response);
    const { code = "", grant_type, refresh_token } = body;
    const isGood =
      grant_type === "refresh_token" ? refresh_token === this.tokens.refreshToken : this.codes.delete(code);
    if (!isGood) return json(response, 400, { error: "invalid_grant", error_description: `No ${code}` });
    this.issued += 1;
    json(response, 200, {
      access_token: this.tokens.accessToken,
      refresh_token: this.tokens.refreshToken,
      token_type: "Bearer",
      expires_in: 3599,
      scope: "projects:full",
      api_domain: "https://acme.pipedrive.com",
    });
  }

  #call({ headers }: IncomingMessage, response: ServerResponse) {
    this.calls += 1;
    const isKnown = headers.authorization === `Bearer ${this.tokens.accessToken}`;
    if (isKnown) return json(response, 200, { success: true, data: [], additional_data: null });
    json(response, 401, { success: false, error: "unauthorized access", errorCode: 401 });
  }

  async [Symbol.asyncDispose]() {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}

export function json(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
}

/** A helper at a server, and all that it stored. */
export function oauthAt({ url }: Pipedrive, options: Partial<PipedriveOAuthOptions> = {}) {
  const stored: PipedriveTokens[] = [];
  const onTokens = (tokens: PipedriveTokens) => void stored.push(tokens);
  return { stored, ...createPipedriveOAuth({ ...app, authorizationServer: url, onTokens, ...options }) };
}

export const clientAt = (
  { url }: Pipedrive,
  { accessToken }: Pick<ReturnType<typeof oauthAt>, "accessToken">,
) => createPipedriveClient({ baseUrl: url, retry: false, throttle: false, auth: { accessToken } });

export async function failure(promise: Promise<unknown>): Promise<OAuthError> {
  const error = await promise.then(
    () => expect.unreachable(),
    (thrown: unknown) => thrown,
  );
  if (!isOAuthError(error)) throw error;
  return error;
}

/** All that a log may show of a value. */
export const shown = (value: unknown) =>
  `${inspect(value, { depth: 9, showHidden: true })} ${JSON.stringify(value)} ${String(value)}`;
