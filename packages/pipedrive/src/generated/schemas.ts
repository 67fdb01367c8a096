// Generated from specs/pipedrive (version 1.0.0, ee203175e4d4) by `pnpm generate pipedrive`. Edit the spec instead.

import type { components } from "./types.ts";

/** State of a project. The four values are those that Pipedrive names; others may be added. */
export type ProjectStatus = components["schemas"]["ProjectStatus"];

/** Value of a custom field, or a further part of one. Its form depends on the type of the field: texts, dates and times are strings, numbers and amounts are numbers, a single option is its ID, several options are their IDs joined by commas, and a linked person, organization or user is its ID or an object. Null when the field is empty. */
export type CustomFieldValue = components["schemas"]["CustomFieldValue"];

/** A project: work for an organization, a person or some deals. It lies in one phase of one board. Custom fields stand beside the fields named here, keyed by their 40-character hash; further parts of a value, such as its currency, have the hash and a suffix as their key. */
export type Project<CustomFields = unknown> = components<CustomFields>["schemas"]["Project"];

/** Where a list goes on. */
export type CursorPagination = components["schemas"]["CursorPagination"];

/** What Pipedrive answers when a request fails, with one exception: a 401 has the shape of UnauthorizedError. */
export type ErrorResponse = components["schemas"]["ErrorResponse"];

/** The answer to a request without valid credentials. It is shaped differently from every other error. */
export type UnauthorizedError = components["schemas"]["UnauthorizedError"];

/** What a new project starts with. Custom fields stand beside the fields named here, keyed by their 40-character hash; further parts of a value, such as its currency, have the hash and a suffix as their key. */
export type CreateProjectRequest<CustomFields = unknown> = components<CustomFields>["schemas"]["CreateProjectRequest"];

/** The fields of a project to change; what is left out stays as it is. Custom fields stand beside the fields named here, keyed by their 40-character hash; further parts of a value, such as its currency, have the hash and a suffix as their key. */
export type UpdateProjectRequest<CustomFields = unknown> = components<CustomFields>["schemas"]["UpdateProjectRequest"];

/** Which project was deleted. The vendor's example shows the ID at the top, its schema one level deeper, in `data`: look in both places. */
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

/** Who is to follow the product. */
export type CreateProductFollowerRequest = components["schemas"]["CreateProductFollowerRequest"];

/** A user who follows a product. */
export type ProductFollower = components["schemas"]["ProductFollower"];

/** A role: users with the same role see the same items. */
export type Role = components["schemas"]["Role"];

/** Which part of a list this is, and whether it goes on. */
export type OffsetPagination = components["schemas"]["OffsetPagination"];

/** What a new role starts with. */
export type CreateRoleRequest = components["schemas"]["CreateRoleRequest"];

/** What users of a role see by default. */
export type RoleSettings = components["schemas"]["RoleSettings"];

/** The fields of a role to change; what is left out stays as it is. */
export type UpdateRoleRequest = components["schemas"]["UpdateRoleRequest"];

/** A user who has a role. */
export type RoleAssignment = components["schemas"]["RoleAssignment"];

/** Whom a role is given to or taken from. */
export type RoleAssignmentRequest = components["schemas"]["RoleAssignmentRequest"];

/** Who sees an item when its owner does not choose otherwise. With visibility groups (Premium, Ultimate): 1 the owner, 3 the owner's group, 5 that group and those below, 7 the whole company. On smaller plans: 1 the owner and followers, 3 the whole company. */
export type VisibilityLevel = components["schemas"]["VisibilityLevel"];

/** One setting and its new value. */
export type UpdateRoleSettingRequest = components["schemas"]["UpdateRoleSettingRequest"];

/** The role, and the setting that was changed under its own key. */
export type RoleSettingUpdate = components["schemas"]["RoleSettingUpdate"];

/** The pipelines that a role sees, or those that it does not. */
export type RolePipelines = components["schemas"]["RolePipelines"];

/** Which pipelines to show to a role and which to hide from it. */
export type UpdateRolePipelinesRequest = components["schemas"]["UpdateRolePipelinesRequest"];

/** Number and value of the deals in a stage. Was part of the answer for a single stage until May 2025. */
export type StageDealsSummary = components["schemas"]["StageDealsSummary"];

/** A stage: one step of a pipeline that deals move through. */
export type Stage = components["schemas"]["Stage"];

/** What a new stage starts with. */
export type CreateStageRequest = components["schemas"]["CreateStageRequest"];

/** The fields of a stage to change; what is left out stays as it is. */
export type UpdateStageRequest = components["schemas"]["UpdateStageRequest"];

/** A deal, as lists show it. Custom fields stand beside the fields named here, keyed by their 40-character hash; further parts of a value, such as its currency, have the hash and a suffix as their key. */
export type Deal<CustomFields = unknown> = components<CustomFields>["schemas"]["Deal"];

/** An activity, such as a call or a meeting, with all that surrounds it. */
export type Activity = components["schemas"]["Activity"];

/** An activity that was changed. */
export type RecentActivity = components["schemas"]["RecentActivity"];

/** A kind of activity. */
export type ActivityType = components["schemas"]["ActivityType"];

/** A type of activity that was changed. */
export type RecentActivityType = components["schemas"]["RecentActivityType"];

/** A deal that was changed. */
export type RecentDeal<CustomFields = unknown> = components<CustomFields>["schemas"]["RecentDeal"];

/** A file, and what it is attached to. */
export type AttachedFile = components["schemas"]["AttachedFile"];

/** A file that was changed. */
export type RecentFile = components["schemas"]["RecentFile"];

/** A saved filter. */
export type Filter = components["schemas"]["Filter"];

/** A filter that was changed. */
export type RecentFilter = components["schemas"]["RecentFilter"];

/** A note, and what it is about. */
export type Note = components["schemas"]["Note"];

/** A note that was changed. */
export type RecentNote = components["schemas"]["RecentNote"];

/** A person: a contact. Custom fields stand beside the fields named here, keyed by their 40-character hash; further parts of a value, such as its currency, have the hash and a suffix as their key. */
export type Person<CustomFields = unknown> = components<CustomFields>["schemas"]["Person"];

/** A person that was changed. */
export type RecentPerson<CustomFields = unknown> = components<CustomFields>["schemas"]["RecentPerson"];

/** An organization: a company that persons and deals belong to. Custom fields stand beside the fields named here, keyed by their 40-character hash; further parts of a value, such as its currency, have the hash and a suffix as their key. */
export type Organization<CustomFields = unknown> = components<CustomFields>["schemas"]["Organization"];

/** An organization that was changed. */
export type RecentOrganization<CustomFields = unknown> = components<CustomFields>["schemas"]["RecentOrganization"];

/** A pipeline: an ordered row of stages. */
export type Pipeline = components["schemas"]["Pipeline"];

/** A pipeline that was changed. */
export type RecentPipeline = components["schemas"]["RecentPipeline"];

/** A product: something that deals sell. Custom fields stand beside the fields named here, keyed by their 40-character hash; further parts of a value, such as its currency, have the hash and a suffix as their key. */
export type Product<CustomFields = unknown> = components<CustomFields>["schemas"]["Product"];

/** A product that was changed. */
export type RecentProduct<CustomFields = unknown> = components<CustomFields>["schemas"]["RecentProduct"];

/** A stage that was changed. */
export type RecentStage = components["schemas"]["RecentStage"];

/** A user of the company's Pipedrive account. */
export type User = components["schemas"]["User"];

/** A user that was changed. */
export type RecentUser = components["schemas"]["RecentUser"];

/** Something that was changed. `item` tells what it is. */
export type RecentItem<CustomFields = unknown> = components<CustomFields>["schemas"]["RecentItem"];

/** A subscription: revenue of a deal over time, in installments or at regular intervals. */
export type Subscription = components["schemas"]["Subscription"];

/** A payment of a subscription. */
export type SubscriptionPayment = components["schemas"]["SubscriptionPayment"];

/** A payment to add. */
export type SubscriptionPaymentRequest = components["schemas"]["SubscriptionPaymentRequest"];

/** What a new recurring subscription starts with. It needs either `cycles_count` or `infinite`. */
export type CreateRecurringSubscriptionRequest = components["schemas"]["CreateRecurringSubscriptionRequest"];

/** The fields of a recurring subscription to change, and from when on. */
export type UpdateRecurringSubscriptionRequest = components["schemas"]["UpdateRecurringSubscriptionRequest"];

/** When a recurring subscription is to end. */
export type CancelRecurringSubscriptionRequest = components["schemas"]["CancelRecurringSubscriptionRequest"];

/** What a new subscription in installments starts with. */
export type CreateInstallmentSubscriptionRequest = components["schemas"]["CreateInstallmentSubscriptionRequest"];

/** The new installments of a subscription. */
export type UpdateInstallmentSubscriptionRequest = components["schemas"]["UpdateInstallmentSubscriptionRequest"];
