// Generated from specs/pipedrive (version 1.0.0, d7fbb0fe2e14) by `pnpm generate pipedrive`. Edit the spec instead.

import type { paths } from "./types.ts";

/** The Pipedrive API: its operations by path, and the items of those that page. */
export interface PipedriveApi {
  paths: paths;
  pages: {
    "/v1/projects": paths["/v1/projects"]["get"]["responses"][200]["content"]["application/json"]["data"][number];
    "/v1/projectTemplates": paths["/v1/projectTemplates"]["get"]["responses"][200]["content"]["application/json"]["data"][number];
  };
}
