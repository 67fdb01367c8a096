// Generated from specs/productive (version 2.0.0, a6263c64dd8f) by `pnpm generate productive`. Edit the spec instead.

import type { components } from "./types.ts";

/** Conditions on projects. Conditions side by side must all hold. To combine them otherwise, set `$op` and number the parts: `{ $op: "or", 0: { status: 2 }, 1: { company_id: 5 } }`. A part can be such a group itself. */
export type ProjectFilter = components["schemas"]["ProjectFilter"];

/** An id, as a string of digits or as a number. */
export type NumericId = components["schemas"]["NumericId"];

/** One id, or several of which any may match. Several are sent as a comma list; a string may be such a list already. */
export type IdFilterValue = components["schemas"]["IdFilterValue"];

/** Ids to match, or comparisons with ids. */
export type IdFilter = components["schemas"]["IdFilter"];

/** Kind of project: 1 is internal, 2 is work for a client. */
export type ProjectTypeId = components["schemas"]["ProjectTypeId"];

/** The kind of project: 1 is internal, 2 is work for a client. Or comparisons with it. */
export type ProjectTypeFilter = components["schemas"]["ProjectTypeFilter"];

/** Status of a project: 1 is active, 2 is archived. */
export type ProjectStatus = components["schemas"]["ProjectStatus"];

/** The status of the project: 1 is active, 2 is archived. Or comparisons with it. */
export type ProjectStatusFilter = components["schemas"]["ProjectStatusFilter"];

/** A text to look for, or comparisons with a text. */
export type TextFilter = components["schemas"]["TextFilter"];

/** An order of projects. With a minus sign in front it is descending. */
export type ProjectSort = components["schemas"]["ProjectSort"];

/** A relation of projects to include. Dots lead further, as in `project_manager.company`. */
export type ProjectInclude = components["schemas"]["ProjectInclude"];

/** Values of custom fields, by the id of the custom field. Null when none is set. */
export type CustomFieldValues = components["schemas"]["CustomFieldValues"];

/** Ids of custom fields, in order. Productive describes a list and types an object, so both are possible. Null when none was chosen. */
export type CustomFieldIds = components["schemas"]["CustomFieldIds"];

/** Positions of custom fields, by the id of the custom field. Null when none was chosen. */
export type CustomFieldPositions = components["schemas"]["CustomFieldPositions"];

/** The data of a project itself. */
export type ProjectAttributes = components["schemas"]["ProjectAttributes"];

/** Points to a resource by its type and id. */
export type ResourceIdentifier = components["schemas"]["ResourceIdentifier"];

/** A relation to one resource whose id is always there. */
export type LinkedRelationship = components["schemas"]["LinkedRelationship"];

/** Stands in for the ids of a relation that was not asked for. */
export type NotIncludedMeta = components["schemas"]["NotIncludedMeta"];

/** A relation to at most one resource. `data` names it once it is asked for with `include`, and is null when there is none. Otherwise there is no `data`, and `meta.included` is false. */
export type ToOneRelationship = components["schemas"]["ToOneRelationship"];

/** A relation to any number of resources. `data` lists them once they are asked for with `include`. Otherwise there is no `data`, and `meta.included` is false. */
export type ToManyRelationship = components["schemas"]["ToManyRelationship"];

/** What the project is related to. All but the organization come without an id until they are asked for with `include`. */
export type ProjectRelationships = components["schemas"]["ProjectRelationships"];

/** A project as a JSON:API resource. */
export type Project = components["schemas"]["Project"];

/** A related resource that was asked for with `include`. Its attributes depend on its type. */
export type IncludedResource = components["schemas"]["IncludedResource"];

/** Links to pages of the list, with percent-encoded brackets. */
export type ListLinks = components["schemas"]["ListLinks"];

/** Where this page stands in the list. */
export type ListMeta = components["schemas"]["ListMeta"];

/** One page of projects, with the resources that were asked for. */
export type ProjectListDocument = components["schemas"]["ProjectListDocument"];

/** One fault. */
export type JsonApiError = components["schemas"]["JsonApiError"];

/** What went wrong, one entry for every fault. */
export type ErrorDocument = components["schemas"]["ErrorDocument"];

/** The attributes of a project that can be sent. */
export type WritableProjectAttributes = components["schemas"]["WritableProjectAttributes"];

/** Names a company by its id. */
export type CompanyLink = components["schemas"]["CompanyLink"];

/** Names a person by its id. */
export type PersonLink = components["schemas"]["PersonLink"];

/** Names a workflow by its id. */
export type WorkflowLink = components["schemas"]["WorkflowLink"];

/** A project to create. */
export type CreateProjectRequest = components["schemas"]["CreateProjectRequest"];

/** Notes on the answer. Empty where the answer is one project. */
export type DocumentMeta = components["schemas"]["DocumentMeta"];

/** One project, with the resources that were asked for. */
export type ProjectDocument = components["schemas"]["ProjectDocument"];

/** Data of the new project, and a switch for every part of the old one that can be copied. What Productive does with a switch left out is not documented. */
export type CopyProjectAttributes = components["schemas"]["CopyProjectAttributes"];

/** A project or template to copy, and what to copy of it. */
export type CopyProjectRequest = components["schemas"]["CopyProjectRequest"];

/** A project as the answer to its copying shows it: with fewer attributes and relationships than `Project`. Get it by its id to see the rest. */
export type CopiedProject = components["schemas"]["CopiedProject"];

/** The new project, in part. */
export type CopiedProjectDocument = components["schemas"]["CopiedProjectDocument"];

/** Changes to a project. */
export type UpdateProjectRequest = components["schemas"]["UpdateProjectRequest"];

/** A new workflow for a project. */
export type ChangeProjectWorkflowRequest = components["schemas"]["ChangeProjectWorkflowRequest"];
