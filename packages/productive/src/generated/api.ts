// Generated from specs/productive (version 2.0.0, a6263c64dd8f) by `pnpm generate productive`. Edit the spec instead.

import type { OperationCall } from "@project-apis/core/client";
import type { operations, paths } from "./types.ts";

/** The Productive API: its operations by path, and the items of those that page. */
export interface ProductiveApi {
  paths: paths;
  pages: {
    "/api/v2/projects": paths["/api/v2/projects"]["get"]["responses"][200]["content"]["application/vnd.api+json"]["data"][number];
  };
  routes: ProductiveRoutes;
}

/** The operations of the Productive API as functions: `client["/path"].GET()`. */
export interface ProductiveRoutes {
  readonly "/api/v2/projects": {
    /**
     * List projects.
     *
     * Returns one page of the organization's projects. `meta.total_pages` tells how many pages there are. Relationships carry no ids unless they are asked for with `include`.
     * @see https://developer.productive.io/projects.html
     */
    GET: OperationCall<operations["listProjects"]>;
    /**
     * Create a project.
     *
     * Creates a project. Beside its name Productive wants a workflow, and as a rule a company, a project manager and the type of the project. Each related record can be named under `relationships` or by its `_id` attribute.
     * @see https://developer.productive.io/projects.html
     */
    POST: OperationCall<operations["createProject"]>;
  };
  readonly "/api/v2/projects/copy": {
    /**
     * Copy a project.
     *
     * Makes a new project or template out of an existing one. The answer comes at once and shows only part of the new project; the content is copied in the background, `duplication_status` of the new project tells how far it is.
     * @see https://developer.productive.io/projects.html
     */
    POST: OperationCall<operations["copyProject"]>;
  };
  readonly "/api/v2/projects/{id}": {
    /**
     * Get a project.
     *
     * Returns one project. Relationships carry no ids unless they are asked for with `include`.
     * @see https://developer.productive.io/projects.html
     */
    GET: OperationCall<operations["getProject"]>;
    /**
     * Delete a project.
     *
     * Deletes a project. To put it away and keep it, use `archiveProject`.
     * @see https://developer.productive.io/projects.html
     */
    DELETE: OperationCall<operations["deleteProject"]>;
    /**
     * Update a project.
     *
     * Changes the attributes that are sent. Of an archived project only the name and the project manager can be changed, other attributes are ignored. The workflow is never changed here, use `changeProjectWorkflow`.
     * @see https://developer.productive.io/projects.html
     */
    PATCH: OperationCall<operations["updateProject"]>;
  };
  readonly "/api/v2/projects/{id}/archive": {
    /**
     * Archive a project.
     *
     * Archives a project: `archived_at` is set, and from then on only its name and project manager can be changed.
     * @see https://developer.productive.io/projects.html
     */
    PATCH: OperationCall<operations["archiveProject"]>;
  };
  readonly "/api/v2/projects/{id}/restore": {
    /**
     * Restore a project.
     *
     * Brings an archived project back: `archived_at` is null again.
     * @see https://developer.productive.io/projects.html
     */
    PATCH: OperationCall<operations["restoreProject"]>;
  };
  readonly "/api/v2/projects/{id}/change_workflow": {
    /**
     * Change the workflow of a project.
     *
     * Gives the project another workflow and moves its tasks over: the map says for every status of the old workflow which status of the new one takes its tasks.
     * @see https://developer.productive.io/projects.html
     */
    PATCH: OperationCall<operations["changeProjectWorkflow"]>;
  };
}
