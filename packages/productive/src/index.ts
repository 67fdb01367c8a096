export * from "@project-apis/core";
export { createProductiveClient, type ProductiveClient, type ProductiveClientOptions } from "./client.ts";
export type { ProductiveApi } from "./generated/api.ts";
export type * from "./generated/schemas.ts";
export type { components, operations, paths } from "./generated/types.ts";
