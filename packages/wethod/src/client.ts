import type { Client, ClientOptions } from "@project-apis/core";
import { checkCredential, checkHostLabel, createClient } from "@project-apis/core/client";
import type { WethodApi } from "./generated/api.ts";
import { definition } from "./generated/definition.ts";

/** A client of the Wethod API. */
export type WethodClient = Client<WethodApi>;

/** Options of `createWethodClient`. */
export interface WethodClientOptions extends ClientOptions {
  /** A personal API token, made in the settings of a Wethod account. */
  auth: { token: string };
  /** The company to work with, by its subdomain: `acme` of `acme.wethod.com`. */
  company: string;
  /** Version of the API, named by its date. Default: `2024-06-15`, which the types are written for. */
  version?: string | undefined;
}

/**
 * Makes a client of the Wethod API. Throws TypeError on options that cannot work.
 * @see https://docs.wethod.com
 */
export function createWethodClient(options: WethodClientOptions): WethodClient {
  const credentials = {
    Authorization: `Bearer ${checkCredential("auth.token", options.auth?.token)}`,
    "Wethod-Company": checkHostLabel("company", options.company),
    "Wethod-Version": checkCredential("version", options.version ?? "2024-06-15"),
  };
  return createClient<WethodApi>({ definition, server: "https://api.wethod.com", credentials }, options);
}
