export * from "@project-apis/core";
export {
  createPipedriveClient,
  type PipedriveAccount,
  type PipedriveClient,
  type PipedriveClientOptions,
} from "./client.ts";
export type { PipedriveApi } from "./generated/api.ts";
export type * from "./generated/schemas.ts";
export type { components, operations, paths } from "./generated/types.ts";
