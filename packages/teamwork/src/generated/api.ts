// Generated from specs/teamwork (version 3.0, feb033b95ca6) by `pnpm generate teamwork`. Edit the spec instead.

import type { paths } from "./types.ts";

/** The Teamwork API: its operations by path, and the items of those that page. */
export interface TeamworkApi {
  paths: paths;
  pages: {
    "/projects/api/v3/projects.json": paths["/projects/api/v3/projects.json"]["get"]["responses"][200]["content"]["application/json"]["projects"][number];
  };
}
