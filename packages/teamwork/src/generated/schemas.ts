// Generated from specs/teamwork (version 3.0, 3610160e528b) by `pnpm generate teamwork`. Edit the spec instead.

import type { components } from "./types.ts";

/** Conditions on one custom field, by operator. The type of the field decides which operators it knows. */
export type CustomFieldCondition = components["schemas"]["CustomFieldCondition"];

/** Conditions on custom fields, by the id of the field. */
export type CustomFieldFilter = components["schemas"]["CustomFieldFilter"];

/** Which pages of a project are turned on. */
export type ProjectActivePages = components["schemas"]["ProjectActivePages"];

/** A reference to another object, which may be in `included`. */
export type Relationship = components["schemas"]["Relationship"];

/** A moment in RFC 3339 form, such as 2026-03-02T09:30:00Z. Null or an empty string stands for no moment. */
export type Timestamp = components["schemas"]["Timestamp"];

/** A day, such as 2026-03-02, or a moment in RFC 3339 form; Teamwork does not say which. Null or an empty string stands for none. */
export type DateOrTimestamp = components["schemas"]["DateOrTimestamp"];

/** Other services that a project is connected to. */
export type ProjectIntegrations = components["schemas"]["ProjectIntegrations"];

/** A project. Fields that are not marked as required come only if the call asks for them or the project has them. */
export type Project = components["schemas"]["Project"];

/** Something that happened in a project. */
export type ActivityLog = components["schemas"]["ActivityLog"];

/** How many projects of a company lie in a range of the budget. Teamwork does not name the unit of the range. */
export type BudgetRange = components["schemas"]["BudgetRange"];

/** Money and time that went in and came out. Teamwork names the unit of neither. */
export type Profitability = components["schemas"]["Profitability"];

/** A company, often a client. */
export type Company = components["schemas"]["Company"];

/** A country with its value added tax. */
export type Country = components["schemas"]["Country"];

/** The value that a custom field has in a project. */
export type ProjectCustomFieldValue = components["schemas"]["ProjectCustomFieldValue"];

/** The definition of a custom field. */
export type CustomField = components["schemas"]["CustomField"];

/** An industry. */
export type Industry = components["schemas"]["Industry"];

/** A board of a portfolio. */
export type PortfolioBoard = components["schemas"]["PortfolioBoard"];

/** A card that stands for a project on a portfolio board. */
export type PortfolioCard = components["schemas"]["PortfolioCard"];

/** A column on a portfolio board. */
export type PortfolioColumn = components["schemas"]["PortfolioColumn"];

/** A budget of a project, in money or in time. Capacities are whole numbers in the smallest unit of the budget, which Teamwork does not name. */
export type ProjectBudget = components["schemas"]["ProjectBudget"];

/** A category of projects. */
export type ProjectCategory = components["schemas"]["ProjectCategory"];

/** E-mail addresses that turn messages into items of a project. */
export type ProjectEmailDropbox = components["schemas"]["ProjectEmailDropbox"];

/** How many tasks a project has. */
export type TaskStats = components["schemas"]["TaskStats"];

/** Reactions to something that somebody wrote. */
export type Reactions = components["schemas"]["Reactions"];

/** A status update that somebody wrote on a project. */
export type ProjectUpdate = components["schemas"]["ProjectUpdate"];

/** A stage of a workflow. */
export type Stage = components["schemas"]["Stage"];

/** A tag. */
export type Tag = components["schemas"]["Tag"];

/** A user of the site. */
export type User = components["schemas"]["User"];

/** A workflow, that is, the stages that tasks move through. */
export type Workflow = components["schemas"]["Workflow"];

/** Related objects, each kind as a map from id to object. What is there depends on the query parameter `include`. */
export type ProjectListIncluded = components["schemas"]["ProjectListIncluded"];

/** Where a page stands in its list. */
export type PageMeta = components["schemas"]["PageMeta"];

/** What Teamwork says about a list. */
export type ListMeta = components["schemas"]["ListMeta"];

/** One page of projects. */
export type ProjectList = components["schemas"]["ProjectList"];

/** One thing that went wrong. */
export type ErrorItem = components["schemas"]["ErrorItem"];

/** Why a call failed. */
export type ErrorResponse = components["schemas"]["ErrorResponse"];
