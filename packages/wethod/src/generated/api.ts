// Generated from specs/wethod (version 2024-06-15, da5caa9055ba) by `pnpm generate wethod`. Edit the spec instead.

import type { OperationCall } from "@project-apis/core/client";
import type { operations, paths } from "./types.ts";

/** The Wethod API: its operations by path, and the items of those that page. */
export interface WethodApi {
  paths: paths;
  pages: {
    "/api/projects": paths["/api/projects"]["get"]["responses"][200]["content"]["application/json"][number];
  };
  routes: WethodRoutes;
}

/** The operations of the Wethod API as functions: `client["/path"].GET()`. */
export interface WethodRoutes {
  readonly "/api/projects": {
    /**
     * List projects.
     *
     * Projects and pipeline opportunities, a page at a time. The answer is a bare array: a page with fewer rows than `limit` is the last one. The permission `pipeline.view` shows the projects that the caller manages or accounts for, `pipeline.view_other` shows everyone else's.
     * @see https://docs.wethod.com/reference/list-projects
     */
    GET: OperationCall<operations["listProjects"]>;
  };
}
