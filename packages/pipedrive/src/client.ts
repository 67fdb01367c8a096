import type { Client, ClientOptions } from "@project-apis/core";
import { checkCredential, checkHostLabel, createClient } from "@project-apis/core/client";
import type { PipedriveApi } from "./generated/api.ts";
import { definition } from "./generated/definition.ts";

/** A client of the Pipedrive API. */
export type PipedriveClient = Client<PipedriveApi>;

/** Options of `createPipedriveClient`. */
export interface PipedriveClientOptions extends ClientOptions {
  /**
   * A personal API token, or an OAuth 2 access token of an app.
   * @see https://pipedrive.readme.io/docs/core-api-concepts-authentication
   */
  auth: { apiToken: string; accessToken?: never } | { accessToken: string; apiToken?: never };
  /**
   * The company's part of the address: `acme` of `acme.pipedrive.com`. Calls then go to the company's own host,
   * which answers faster; without it they go to `api.pipedrive.com`.
   */
  companyDomain?: string | undefined;
}

/**
 * Makes a client of the Pipedrive API. Throws TypeError on options that cannot work.
 * @see https://developers.pipedrive.com/docs/api/v1
 */
export function createPipedriveClient(options: PipedriveClientOptions): PipedriveClient {
  const { auth, companyDomain } = options;
  const server =
    companyDomain === undefined
      ? "https://api.pipedrive.com"
      : `https://${checkHostLabel("companyDomain", companyDomain)}.pipedrive.com/api`;
  return createClient<PipedriveApi>({ definition, server, credentials: credentialsOf(auth) }, options);
}

function credentialsOf(auth: PipedriveClientOptions["auth"]): Record<string, string> {
  if (auth?.apiToken !== undefined && auth.accessToken !== undefined) {
    throw new TypeError("auth has both apiToken and accessToken; pass the one to use.");
  }
  if (auth?.accessToken !== undefined) {
    return { Authorization: `Bearer ${checkCredential("auth.accessToken", auth.accessToken)}` };
  }
  return { "x-api-token": checkCredential("auth.apiToken", auth?.apiToken) };
}
