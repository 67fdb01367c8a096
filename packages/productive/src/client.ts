import type { Client, ClientOptions, Credential } from "@project-apis/core";
import { createClient } from "@project-apis/core/client";
import type { ProductiveApi } from "./generated/api.ts";
import { definition } from "./generated/definition.ts";

/** A client of the Productive API. */
export type ProductiveClient = Client<ProductiveApi>;

/** Options of `createProductiveClient`. */
export interface ProductiveClientOptions extends ClientOptions {
  /**
   * A personal access token, and the ID of the organization that it is used in.
   * @see https://developer.productive.io/index.html#header-authentication
   */
  auth: { token: Credential; organizationId: string };
}

/**
 * Makes a client of the Productive API. Throws TypeError on options that cannot work.
 * @see https://developer.productive.io
 */
export function createProductiveClient(options: ProductiveClientOptions): ProductiveClient {
  const auth = {
    credentials: { "auth.token": options.auth?.token, "auth.organizationId": options.auth?.organizationId },
    toHeaders: (values: Readonly<Record<string, string>>) => ({
      "X-Auth-Token": values["auth.token"] ?? "",
      "X-Organization-Id": values["auth.organizationId"] ?? "",
    }),
  };
  return createClient({ definition, server: "https://api.productive.io", auth }, options);
}
