import type { Client, ClientOptions } from "@project-apis/core";
import { checkCredential, createClient } from "@project-apis/core/client";
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
  auth: { token: string; organizationId: string };
}

/**
 * Makes a client of the Productive API. Throws TypeError on options that cannot work.
 * @see https://developer.productive.io
 */
export function createProductiveClient(options: ProductiveClientOptions): ProductiveClient {
  const credentials = {
    "X-Auth-Token": checkCredential("auth.token", options.auth?.token),
    "X-Organization-Id": checkCredential("auth.organizationId", options.auth?.organizationId),
  };
  return createClient<ProductiveApi>(
    { definition, server: "https://api.productive.io", credentials },
    options,
  );
}
