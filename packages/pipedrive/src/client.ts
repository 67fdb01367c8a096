import type { Client, ClientOptions, Credential } from "@project-apis/core";
import { type AuthConfig, checkHostLabel, createClient } from "@project-apis/core/client";
import type { PipedriveApi } from "./generated/api.ts";
import { definition } from "./generated/definition.ts";

/** What only you know of your account: the custom fields of its projects and deals, by their 40-digit keys. */
export interface PipedriveAccount {
  customFields: unknown;
}

/** A client of the Pipedrive API. */
export type PipedriveClient<Account extends PipedriveAccount = PipedriveAccount> = Client<
  PipedriveApi<Account["customFields"]>
>;

/** Options of `createPipedriveClient`. */
export interface PipedriveClientOptions extends ClientOptions {
  /**
   * A personal API token, or an OAuth 2 access token of an app.
   * @see https://pipedrive.readme.io/docs/core-api-concepts-authentication
   */
  auth: { apiToken: Credential; accessToken?: never } | { accessToken: Credential; apiToken?: never };
  /**
   * The company's part of the address: `acme` of `acme.pipedrive.com`. Calls then go to the company's own host,
   * which answers faster; without it they go to `api.pipedrive.com`.
   */
  companyDomain?: string | undefined;
}

/**
 * Makes a client of the Pipedrive API. Throws TypeError on options that cannot work.
 * @typeParam Account - Custom fields of your account, to have them typed in every call.
 * @see https://developers.pipedrive.com/docs/api/v1
 */
export function createPipedriveClient<Account extends PipedriveAccount = PipedriveAccount>(
  options: PipedriveClientOptions,
): PipedriveClient<Account> {
  const { auth, companyDomain } = options;
  const server =
    companyDomain === undefined
      ? "https://api.pipedrive.com"
      : `https://${checkHostLabel("companyDomain", companyDomain)}.pipedrive.com/api`;
  return createClient({ definition, server, auth: authOf(auth) }, options);
}

function authOf(auth: PipedriveClientOptions["auth"]): AuthConfig {
  if (auth?.apiToken !== undefined && auth.accessToken !== undefined) {
    throw new TypeError("auth has both apiToken and accessToken; pass the one to use.");
  }
  if (auth?.accessToken !== undefined) {
    return {
      credentials: { "auth.accessToken": auth.accessToken },
      toHeaders: (values) => ({ Authorization: `Bearer ${values["auth.accessToken"]}` }),
    };
  }
  return {
    credentials: { "auth.apiToken": auth?.apiToken },
    toHeaders: (values) => ({ "x-api-token": values["auth.apiToken"] ?? "" }),
  };
}
