// Generated from specs/wethod (version 2024-06-15, 60bf894598c9) by `pnpm generate wethod`. Edit the spec instead.

import type { paths } from "./types.ts";

/** The Wethod API: its operations by path, and the items of those that page. */
export interface WethodApi {
  paths: paths;
  pages: {
    "/api/projects": paths["/api/projects"]["get"]["responses"][200]["content"]["application/json"][number];
  };
}
