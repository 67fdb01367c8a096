export * from "@project-apis/core";
export { createWethodClient, type WethodClient, type WethodClientOptions } from "./client.ts";
export type { WethodApi } from "./generated/api.ts";
export type * from "./generated/schemas.ts";
export type { components, operations, paths } from "./generated/types.ts";
