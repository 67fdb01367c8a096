// Generated from specs/teamwork (version 3.0, 3610160e528b) by `pnpm generate teamwork`. Edit the spec instead.

import type { OperationCall } from "@project-apis/core/client";
import type { operations, paths } from "./types.ts";

/** The Teamwork API: its operations by path, and the items of those that page. */
export interface TeamworkApi {
  paths: paths;
  pages: {
    "/projects/api/v3/projects.json": paths["/projects/api/v3/projects.json"]["get"]["responses"][200]["content"]["application/json"]["projects"][number];
  };
  routes: TeamworkRoutes;
}

/** The operations of the Teamwork API as functions: `client["/path"].GET()`. */
export interface TeamworkRoutes {
  readonly "/projects/api/v3/projects.json": {
    /**
     * List projects.
     *
     * The projects that the caller can see, a page at a time. Related objects come along in `included` if `include` names them. Teamwork ignores a query parameter that it does not know.
     * @see https://apidocs.teamwork.com/docs/teamwork/v3/projects/get-projects-api-v3-projects-json
     */
    GET: OperationCall<operations["listProjects"]>;
  };
}
