// Generated from specs/productive (version 2.0.0, bd3ab45704b8) by `pnpm generate productive`. Edit the spec instead.

import type { paths } from "./types.ts";

/** The Productive API: its operations by path, and the items of those that page. */
export interface ProductiveApi {
  paths: paths;
  pages: {
    "/api/v2/projects": paths["/api/v2/projects"]["get"]["responses"][200]["content"]["application/vnd.api+json"]["data"][number];
  };
}
