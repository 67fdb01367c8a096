// Generated from specs/pipedrive (version 1.0.0, 714a7f635242) by `pnpm generate pipedrive`. Edit the spec instead.

import type { paths } from "./types.ts";

/** The Pipedrive API: its operations by path, and the items of those that page. */
export interface PipedriveApi<CustomFields = unknown> {
  paths: paths<CustomFields>;
  pages: {
    "/v1/projects": paths<CustomFields>["/v1/projects"]["get"]["responses"][200]["content"]["application/json"]["data"][number];
    "/v1/projectTemplates": paths<CustomFields>["/v1/projectTemplates"]["get"]["responses"][200]["content"]["application/json"]["data"][number];
    "/v1/roles": paths<CustomFields>["/v1/roles"]["get"]["responses"][200]["content"]["application/json"]["data"][number];
    "/v1/roles/{id}/assignments": paths<CustomFields>["/v1/roles/{id}/assignments"]["get"]["responses"][200]["content"]["application/json"]["data"][number];
    "/v1/stages": paths<CustomFields>["/v1/stages"]["get"]["responses"][200]["content"]["application/json"]["data"][number];
    "/v1/stages/{id}/deals": paths<CustomFields>["/v1/stages/{id}/deals"]["get"]["responses"][200]["content"]["application/json"]["data"][number];
    "/v1/recents": paths<CustomFields>["/v1/recents"]["get"]["responses"][200]["content"]["application/json"]["data"][number];
  };
}
