export * from "@project-apis/core";
export { createTeamworkClient, type TeamworkClient, type TeamworkClientOptions } from "./client.ts";
export type { TeamworkApi } from "./generated/api.ts";
export type * from "./generated/schemas.ts";
export type { components, operations, paths } from "./generated/types.ts";
