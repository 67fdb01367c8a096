import type { Client, ClientOptions, Credential } from "@project-apis/core";
import { createClient } from "@project-apis/core/client";
import type { AcmeApi } from "./generated/api.ts";
import { definition } from "./generated/definition.ts";

/** A client of the Acme API. */
export type AcmeClient = Client<AcmeApi>;

/** Options of `createAcmeClient`. */
export interface AcmeClientOptions extends ClientOptions {
  /** An API token. */
  auth: { token: Credential };
}

/** Makes a client of the Acme API. Throws TypeError on options that cannot work. */
export function createAcmeClient(options: AcmeClientOptions): AcmeClient {
  const auth = {
    credentials: { "auth.token": options.auth?.token },
    toHeaders: (values: Readonly<Record<string, string>>) => ({
      Authorization: `Bearer ${values["auth.token"]}`,
    }),
  };
  return createClient({ definition, server: "https://api.acme.example", auth }, options);
}
