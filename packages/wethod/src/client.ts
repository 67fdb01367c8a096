import type { Client, ClientOptions, Credential } from "@project-apis/core";
import { checkCredential, checkHostLabel, createClient } from "@project-apis/core/client";
import type { WethodApi } from "./generated/api.ts";
import { definition } from "./generated/definition.ts";

/** A client of the Wethod API. */
export type WethodClient = Client<WethodApi>;

/** Options of `createWethodClient`. */
export interface WethodClientOptions extends ClientOptions {
  /** A personal API token, made in the settings of a Wethod account. */
  auth: { token: Credential };
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
  const company = checkHostLabel("company", options.company);
  const version = checkCredential("version", options.version ?? "2024-06-15");
  const auth = {
    credentials: { "auth.token": options.auth?.token },
    toHeaders: (values: Readonly<Record<string, string>>) => ({
      Authorization: `Bearer ${values["auth.token"]}`,
      "Wethod-Company": company,
      "Wethod-Version": version,
    }),
  };
  return createClient({ definition, server: "https://api.wethod.com", auth }, options);
}
