// Generated from specs/pipedrive (version 1.0.0, d7fbb0fe2e14) by `pnpm generate pipedrive`. Edit the spec instead.

import type { components } from "./types.ts";

/** State of a project. The four values are those that Pipedrive names; others may be added. */
export type ProjectStatus = components["schemas"]["ProjectStatus"];

/** Value of a custom field. Its form depends on the type of the field: text, dates and times are strings, numbers and amounts are numbers, a single option is its ID, several options are a comma-separated string or an array of IDs, and a linked person, organization or user is its ID or an object. Null when the field is empty. */
export type CustomFieldValue = components["schemas"]["CustomFieldValue"];

/** A project: work for an organization, a person or some deals. It lies in one phase of one board. Custom fields stand beside the fields named here, keyed by their 40-character hash. */
export type Project = components["schemas"]["Project"];

/** Where a list goes on. */
export type CursorPagination = components["schemas"]["CursorPagination"];

/** What Pipedrive answers when a request fails, with one exception: a 401 has the shape of UnauthorizedError. */
export type ErrorResponse = components["schemas"]["ErrorResponse"];

/** The answer to a request without valid credentials. It is shaped differently from every other error. */
export type UnauthorizedError = components["schemas"]["UnauthorizedError"];

/** What a new project starts with. Custom fields stand beside the fields named here, keyed by their 40-character hash. */
export type CreateProjectRequest = components["schemas"]["CreateProjectRequest"];

/** The fields of a project to change; what is left out stays as it is. Custom fields stand beside the fields named here, keyed by their 40-character hash. */
export type UpdateProjectRequest = components["schemas"]["UpdateProjectRequest"];

/** Which project was deleted. The vendor's page shows the ID at the top, its schema shows it one level deeper, in `data`: look in both places. */
export type DeletedProject = components["schemas"]["DeletedProject"];

/** A task or an activity in the plan of a project, and where it stands there. */
export type ProjectPlanItem = components["schemas"]["ProjectPlanItem"];

/** Where to put a task or an activity in the plan; what is left out stays as it is. */
export type UpdateProjectPlanItemRequest = components["schemas"]["UpdateProjectPlanItemRequest"];

/** A group of items in the plan of a project. */
export type ProjectGroup = components["schemas"]["ProjectGroup"];

/** A task of a project. */
export type ProjectTask = components["schemas"]["ProjectTask"];

/** An activity, such as a call or a meeting, that is linked to a project. */
export type ProjectActivity = components["schemas"]["ProjectActivity"];

/** A board: projects move through its phases. */
export type ProjectBoard = components["schemas"]["ProjectBoard"];

/** A phase: one column of a project board. */
export type ProjectPhase = components["schemas"]["ProjectPhase"];

/** A template that projects can be created from. */
export type ProjectTemplate = components["schemas"]["ProjectTemplate"];
