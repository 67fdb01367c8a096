// Generated from specs/pipedrive (version 1.0.0, ee203175e4d4) by `pnpm generate pipedrive`. Edit the spec instead.

import type { OperationCall } from "@project-apis/core/client";
import type { operations, paths } from "./types.ts";

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
  routes: PipedriveRoutes<CustomFields>;
}

/** The operations of the Pipedrive API as functions: `client["/path"].GET()`. */
export interface PipedriveRoutes<CustomFields = unknown> {
  readonly "/v1/projects": {
    /**
     * List projects.
     *
     * Returns the projects that the user can see, one page at a time. Archived projects are left out unless `include_archived` is true, deleted ones unless `status` asks for them.
     *
     * Cost: 20.
     * @see https://developers.pipedrive.com/docs/api/v1/Projects#getProjects
     */
    GET: OperationCall<operations<CustomFields>["listProjects"]>;
    /**
     * Create a project.
     *
     * Creates a project in a phase of a board, if wanted from a template. Custom fields go beside the others, keyed by their hash.
     *
     * Cost: 10.
     * @see https://developers.pipedrive.com/docs/api/v1/Projects#addProject
     */
    POST: OperationCall<operations<CustomFields>["createProject"]>;
  };
  readonly "/v1/projects/{id}": {
    /**
     * Get a project.
     *
     * Returns one project. Custom fields appear under their hash; the hash is the `key` of the project field.
     *
     * Cost: 2.
     * @see https://developers.pipedrive.com/docs/api/v1/Projects#getProject
     */
    GET: OperationCall<operations<CustomFields>["getProject"]>;
    /**
     * Update a project.
     *
     * Changes the fields that are given and leaves the others as they are.
     *
     * Cost: 10.
     * @see https://developers.pipedrive.com/docs/api/v1/Projects#updateProject
     */
    PUT: OperationCall<operations<CustomFields>["updateProject"]>;
    /**
     * Delete a project.
     *
     * Marks a project as deleted. Lists then return it only when asked for with the status `deleted`.
     *
     * Cost: 6.
     * @see https://developers.pipedrive.com/docs/api/v1/Projects#deleteProject
     */
    DELETE: OperationCall<operations<CustomFields>["deleteProject"]>;
  };
  readonly "/v1/projects/{id}/archive": {
    /**
     * Archive a project.
     *
     * Archives a project. Lists leave it out from then on, unless they include archived ones.
     *
     * Cost: 10.
     * @see https://developers.pipedrive.com/docs/api/v1/Projects#archiveProject
     */
    POST: OperationCall<operations<CustomFields>["archiveProject"]>;
  };
  readonly "/v1/projects/{id}/plan": {
    /**
     * Get the plan of a project.
     *
     * Returns the tasks and activities of a project with the phase and the group that each is in.
     *
     * Cost: 20.
     * @see https://developers.pipedrive.com/docs/api/v1/Projects#getProjectPlan
     */
    GET: OperationCall<operations<CustomFields>["getProjectPlan"]>;
  };
  readonly "/v1/projects/{id}/plan/activities/{activityId}": {
    /**
     * Move an activity in the plan.
     *
     * Puts an activity of the plan into another phase or group.
     *
     * Cost: 10.
     * @see https://developers.pipedrive.com/docs/api/v1/Projects#putProjectPlanActivity
     */
    PUT: OperationCall<operations<CustomFields>["updateProjectPlanActivity"]>;
  };
  readonly "/v1/projects/{id}/plan/tasks/{taskId}": {
    /**
     * Move a task in the plan.
     *
     * Puts a task of the plan into another phase or group.
     *
     * Cost: 10.
     * @see https://developers.pipedrive.com/docs/api/v1/Projects#putProjectPlanTask
     */
    PUT: OperationCall<operations<CustomFields>["updateProjectPlanTask"]>;
  };
  readonly "/v1/projects/{id}/groups": {
    /**
     * List the groups of a project.
     *
     * Returns all active groups in the plan of a project.
     *
     * Cost: 20.
     * @see https://developers.pipedrive.com/docs/api/v1/Projects#getProjectGroups
     */
    GET: OperationCall<operations<CustomFields>["listProjectGroups"]>;
  };
  readonly "/v1/projects/{id}/tasks": {
    /**
     * List the tasks of a project.
     *
     * Returns the tasks that are linked to a project. The answer may carry a cursor, but this operation is documented without a parameter to pass it.
     *
     * Cost: 20.
     * @see https://developers.pipedrive.com/docs/api/v1/Projects#getProjectTasks
     */
    GET: OperationCall<operations<CustomFields>["listProjectTasks"]>;
  };
  readonly "/v1/projects/{id}/activities": {
    /**
     * List the activities of a project.
     *
     * Returns the activities that are linked to a project. The answer may carry a cursor, but this operation is documented without a parameter to pass it.
     *
     * Cost: 20.
     * @see https://developers.pipedrive.com/docs/api/v1/Projects#getProjectActivities
     */
    GET: OperationCall<operations<CustomFields>["listProjectActivities"]>;
  };
  readonly "/v1/projects/boards": {
    /**
     * List project boards.
     *
     * Returns all project boards that are not deleted.
     *
     * Cost: 20.
     * @see https://developers.pipedrive.com/docs/api/v1/Projects#getProjectsBoards
     */
    GET: OperationCall<operations<CustomFields>["listProjectBoards"]>;
  };
  readonly "/v1/projects/boards/{id}": {
    /**
     * Get a project board.
     *
     * Returns one project board.
     *
     * Cost: 2.
     * @see https://developers.pipedrive.com/docs/api/v1/Projects#getProjectsBoard
     */
    GET: OperationCall<operations<CustomFields>["getProjectBoard"]>;
  };
  readonly "/v1/projects/phases": {
    /**
     * List the phases of a board.
     *
     * Returns all active phases of one project board.
     *
     * Cost: 20.
     * @see https://developers.pipedrive.com/docs/api/v1/Projects#getProjectsPhases
     */
    GET: OperationCall<operations<CustomFields>["listProjectPhases"]>;
  };
  readonly "/v1/projects/phases/{id}": {
    /**
     * Get a project phase.
     *
     * Returns one project phase.
     *
     * Cost: 2.
     * @see https://developers.pipedrive.com/docs/api/v1/Projects#getProjectsPhase
     */
    GET: OperationCall<operations<CustomFields>["getProjectPhase"]>;
  };
  readonly "/v1/projectTemplates": {
    /**
     * List project templates.
     *
     * Returns all project templates that are not deleted, one page at a time.
     *
     * Cost: 20.
     * @see https://developers.pipedrive.com/docs/api/v1/ProjectTemplates#getProjectTemplates
     */
    GET: OperationCall<operations<CustomFields>["listProjectTemplates"]>;
  };
  readonly "/v1/projectTemplates/{id}": {
    /**
     * Get a project template.
     *
     * Returns one project template.
     *
     * Cost: 2.
     * @see https://developers.pipedrive.com/docs/api/v1/ProjectTemplates#getProjectTemplate
     */
    GET: OperationCall<operations<CustomFields>["getProjectTemplate"]>;
  };
  readonly "/v1/products/{id}/followers": {
    /**
     * Add a follower to a product.
     *
     * Makes a user follow a product.
     *
     * Cost: 10.
     * @see https://developers.pipedrive.com/docs/api/v1/Products#addProductFollower
     */
    POST: OperationCall<operations<CustomFields>["createProductFollower"]>;
  };
  readonly "/v1/products/{id}/followers/{follower_id}": {
    /**
     * Remove a follower from a product.
     *
     * Ends the following of a product by a user.
     *
     * Cost: 6.
     * @see https://developers.pipedrive.com/docs/api/v1/Products#deleteProductFollower
     */
    DELETE: OperationCall<operations<CustomFields>["deleteProductFollower"]>;
  };
  readonly "/v1/products/{id}/permittedUsers": {
    /**
     * List the users who may see a product.
     *
     * Returns the IDs of the users who have access to a product.
     *
     * Cost: 10.
     * @see https://developers.pipedrive.com/docs/api/v1/Products#getProductUsers
     */
    GET: OperationCall<operations<CustomFields>["listProductPermittedUsers"]>;
  };
  readonly "/v1/roles": {
    /**
     * List roles.
     *
     * Returns all roles of the company, one page at a time.
     *
     * Cost: 20.
     * @see https://developers.pipedrive.com/docs/api/v1/Roles#getRoles
     */
    GET: OperationCall<operations<CustomFields>["listRoles"]>;
    /**
     * Create a role.
     *
     * Creates a role, at the top or below another.
     *
     * Cost: 10.
     * @see https://developers.pipedrive.com/docs/api/v1/Roles#addRole
     */
    POST: OperationCall<operations<CustomFields>["createRole"]>;
  };
  readonly "/v1/roles/{id}": {
    /**
     * Get a role.
     *
     * Returns one role with its visibility settings.
     *
     * Cost: 2.
     * @see https://developers.pipedrive.com/docs/api/v1/Roles#getRole
     */
    GET: OperationCall<operations<CustomFields>["getRole"]>;
    /**
     * Update a role.
     *
     * Renames a role or moves it below another.
     *
     * Cost: 10.
     * @see https://developers.pipedrive.com/docs/api/v1/Roles#updateRole
     */
    PUT: OperationCall<operations<CustomFields>["updateRole"]>;
    /**
     * Delete a role.
     *
     * Marks a role as deleted.
     *
     * Cost: 6.
     * @see https://developers.pipedrive.com/docs/api/v1/Roles#deleteRole
     */
    DELETE: OperationCall<operations<CustomFields>["deleteRole"]>;
  };
  readonly "/v1/roles/{id}/assignments": {
    /**
     * List the users of a role.
     *
     * Returns the users who have a role, one page at a time.
     *
     * Cost: 10.
     * @see https://developers.pipedrive.com/docs/api/v1/Roles#getRoleAssignments
     */
    GET: OperationCall<operations<CustomFields>["listRoleAssignments"]>;
    /**
     * Give a role to a user.
     *
     * Gives a role to a user.
     *
     * Cost: 10.
     * @see https://developers.pipedrive.com/docs/api/v1/Roles#addRoleAssignment
     */
    POST: OperationCall<operations<CustomFields>["createRoleAssignment"]>;
    /**
     * Take a role from a user.
     *
     * Takes a role from a user, who gets the default role instead. The user is named in the body of the request.
     *
     * Cost: 6.
     * @see https://developers.pipedrive.com/docs/api/v1/Roles#deleteRoleAssignment
     */
    DELETE: OperationCall<operations<CustomFields>["deleteRoleAssignment"]>;
  };
  readonly "/v1/roles/{id}/settings": {
    /**
     * Get the settings of a role.
     *
     * Returns what users of a role see by default.
     *
     * Cost: 20.
     * @see https://developers.pipedrive.com/docs/api/v1/Roles#getRoleSettings
     */
    GET: OperationCall<operations<CustomFields>["getRoleSettings"]>;
    /**
     * Change a setting of a role.
     *
     * Sets one visibility setting of a role, whether it was set before or not.
     *
     * Cost: 10.
     * @see https://developers.pipedrive.com/docs/api/v1/Roles#addOrUpdateRoleSetting
     */
    POST: OperationCall<operations<CustomFields>["updateRoleSetting"]>;
  };
  readonly "/v1/roles/{id}/pipelines": {
    /**
     * Get the pipelines of a role.
     *
     * Returns the pipelines that users of a role see, or those that they do not see.
     *
     * Cost: 20.
     * @see https://developers.pipedrive.com/docs/api/v1/Roles#getRolePipelines
     */
    GET: OperationCall<operations<CustomFields>["getRolePipelines"]>;
    /**
     * Show and hide pipelines for a role.
     *
     * Shows some pipelines to users of a role and hides others from them.
     *
     * Cost: 10.
     * @see https://developers.pipedrive.com/docs/api/v1/Roles#updateRolePipelines
     */
    PUT: OperationCall<operations<CustomFields>["updateRolePipelines"]>;
  };
  readonly "/v1/stages": {
    /**
     * List stages.
     *
     * Returned the stages of one pipeline or of all, one page at a time.
     *
     * Cost: 10.
     * @deprecated The vendor withdrew it on 2026-03-13; use GET /api/v2/stages instead.
     * @see https://developers.pipedrive.com/docs/api/v1/Stages#getStages
     */
    GET: OperationCall<operations<CustomFields>["listStages"]>;
    /**
     * Create a stage.
     *
     * Created a stage in a pipeline.
     *
     * Cost: 10.
     * @deprecated The vendor withdrew it on 2026-03-13; use POST /api/v2/stages instead.
     * @see https://developers.pipedrive.com/docs/api/v1/Stages#addStage
     */
    POST: OperationCall<operations<CustomFields>["createStage"]>;
    /**
     * Delete several stages.
     *
     * Marked several stages as deleted.
     *
     * Cost: 10.
     * @deprecated The vendor withdrew it on 2026-01-27; use DELETE /api/v2/stages/{id}, one stage at a time instead.
     * @see https://developers.pipedrive.com/docs/api/v1/Stages#deleteStages
     */
    DELETE: OperationCall<operations<CustomFields>["deleteStages"]>;
  };
  readonly "/v1/stages/{id}": {
    /**
     * Get a stage.
     *
     * Returned one stage, until May 2025 with a summary of its deals.
     *
     * Cost: 2.
     * @deprecated The vendor withdrew it on 2026-03-13; use GET /api/v2/stages/{id} instead.
     * @see https://developers.pipedrive.com/docs/api/v1/Stages#getStage
     */
    GET: OperationCall<operations<CustomFields>["getStage"]>;
    /**
     * Update a stage.
     *
     * Changed the fields that were given and left the others as they were.
     *
     * Cost: 10.
     * @deprecated The vendor withdrew it on 2026-03-13; use PATCH /api/v2/stages/{id} instead.
     * @see https://developers.pipedrive.com/docs/api/v1/Stages#updateStage
     */
    PUT: OperationCall<operations<CustomFields>["updateStage"]>;
    /**
     * Delete a stage.
     *
     * Marked a stage as deleted.
     *
     * Cost: 6.
     * @deprecated The vendor withdrew it on 2026-03-13; use DELETE /api/v2/stages/{id} instead.
     * @see https://developers.pipedrive.com/docs/api/v1/Stages#deleteStage
     */
    DELETE: OperationCall<operations<CustomFields>["deleteStage"]>;
  };
  readonly "/v1/stages/{id}/deals": {
    /**
     * List the deals of a stage.
     *
     * Returns the deals of a stage, one page at a time. Without parameters these are the open deals of the user who asks. Archived deals are left out. The vendor has deprecated this operation: `GET /api/v2/deals` with `stage_id` takes its place.
     *
     * Cost: 20.
     * @deprecated The vendor advises against it.
     * @see https://developers.pipedrive.com/docs/api/v1/Stages#getStageDeals
     */
    GET: OperationCall<operations<CustomFields>["listStageDeals"]>;
  };
  readonly "/v1/recents": {
    /**
     * List recent changes.
     *
     * Returns everything that was changed after a given time, one page at a time: items of twelve kinds, told apart by `item`.
     *
     * Cost: 20.
     * @see https://developers.pipedrive.com/docs/api/v1/Recents#getRecents
     */
    GET: OperationCall<operations<CustomFields>["listRecents"]>;
  };
  readonly "/v1/subscriptions/find/{dealId}": {
    /**
     * Find the subscription of a deal.
     *
     * Returned the subscription that belongs to a deal.
     *
     * Cost: 2.
     * @deprecated The vendor withdrew it on 2025-09-03; use the recurring products and the installments of a deal in /api/v2 instead.
     * @see https://developers.pipedrive.com/docs/api/v1/Subscriptions#findSubscriptionByDeal
     */
    GET: OperationCall<operations<CustomFields>["findSubscriptionByDeal"]>;
  };
  readonly "/v1/subscriptions/{id}": {
    /**
     * Get a subscription.
     *
     * Returned one subscription.
     *
     * Cost: 2.
     * @deprecated The vendor withdrew it on 2025-09-03; use the recurring products and the installments of a deal in /api/v2 instead.
     * @see https://developers.pipedrive.com/docs/api/v1/Subscriptions#getSubscription
     */
    GET: OperationCall<operations<CustomFields>["getSubscription"]>;
    /**
     * Delete a subscription.
     *
     * Marked a subscription as deleted.
     *
     * Cost: 6.
     * @deprecated The vendor withdrew it on 2025-09-03; use the recurring products and the installments of a deal in /api/v2 instead.
     * @see https://developers.pipedrive.com/docs/api/v1/Subscriptions#deleteSubscription
     */
    DELETE: OperationCall<operations<CustomFields>["deleteSubscription"]>;
  };
  readonly "/v1/subscriptions/{id}/payments": {
    /**
     * List the payments of a subscription.
     *
     * Returned all payments of a subscription.
     *
     * Cost: 20.
     * @deprecated The vendor withdrew it on 2025-09-03; use the recurring products and the installments of a deal in /api/v2 instead.
     * @see https://developers.pipedrive.com/docs/api/v1/Subscriptions#getSubscriptionPayments
     */
    GET: OperationCall<operations<CustomFields>["listSubscriptionPayments"]>;
  };
  readonly "/v1/subscriptions/recurring": {
    /**
     * Create a recurring subscription.
     *
     * Created a subscription that is paid at regular intervals.
     *
     * Cost: 10.
     * @deprecated The vendor withdrew it on 2025-09-03; use the recurring products of a deal: /api/v2/deals/{id}/products instead.
     * @see https://developers.pipedrive.com/docs/api/v1/Subscriptions#addRecurringSubscription
     */
    POST: OperationCall<operations<CustomFields>["createRecurringSubscription"]>;
  };
  readonly "/v1/subscriptions/recurring/{id}": {
    /**
     * Update a recurring subscription.
     *
     * Changed a recurring subscription from a given day on.
     *
     * Cost: 10.
     * @deprecated The vendor withdrew it on 2025-09-03; use the recurring products of a deal: /api/v2/deals/{id}/products instead.
     * @see https://developers.pipedrive.com/docs/api/v1/Subscriptions#updateRecurringSubscription
     */
    PUT: OperationCall<operations<CustomFields>["updateRecurringSubscription"]>;
  };
  readonly "/v1/subscriptions/recurring/{id}/cancel": {
    /**
     * Cancel a recurring subscription.
     *
     * Ended a recurring subscription, today or on a given day.
     *
     * Cost: 10.
     * @deprecated The vendor withdrew it on 2025-09-03; use the recurring products of a deal: /api/v2/deals/{id}/products instead.
     * @see https://developers.pipedrive.com/docs/api/v1/Subscriptions#cancelRecurringSubscription
     */
    PUT: OperationCall<operations<CustomFields>["cancelRecurringSubscription"]>;
  };
  readonly "/v1/subscriptions/installment": {
    /**
     * Create a subscription in installments.
     *
     * Created a subscription that is paid in installments.
     *
     * Cost: 10.
     * @deprecated The vendor withdrew it on 2025-09-03; use the installments of a deal: /api/v2/deals/{id}/installments instead.
     * @see https://developers.pipedrive.com/docs/api/v1/Subscriptions#addSubscriptionInstallment
     */
    POST: OperationCall<operations<CustomFields>["createInstallmentSubscription"]>;
  };
  readonly "/v1/subscriptions/installment/{id}": {
    /**
     * Update a subscription in installments.
     *
     * Replaced the installments of a subscription.
     *
     * Cost: 10.
     * @deprecated The vendor withdrew it on 2025-09-03; use the installments of a deal: /api/v2/deals/{id}/installments instead.
     * @see https://developers.pipedrive.com/docs/api/v1/Subscriptions#updateSubscriptionInstallment
     */
    PUT: OperationCall<operations<CustomFields>["updateInstallmentSubscription"]>;
  };
}
