export * from "@project-apis/core";
export { type AcmeClient, type AcmeClientOptions, createAcmeClient } from "./client.ts";
export type { AcmeApi } from "./generated/api.ts";
export type * from "./generated/schemas.ts";
export type { components, operations, paths } from "./generated/types.ts";
