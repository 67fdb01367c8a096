// Generated from specs/pipedrive (version 1.0.0, ee203175e4d4) by `pnpm generate pipedrive`. Edit the spec instead.

export interface paths<CustomFields = unknown> {
    "/v1/projects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List projects
         * @description Returns the projects that the user can see, one page at a time. Archived projects are left out unless `include_archived` is true, deleted ones unless `status` asks for them.
         */
        get: operations<CustomFields>["listProjects"];
        put?: never;
        /**
         * Create a project
         * @description Creates a project in a phase of a board, if wanted from a template. Custom fields go beside the others, keyed by their hash.
         */
        post: operations<CustomFields>["createProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a project
         * @description Returns one project. Custom fields appear under their hash; the hash is the `key` of the project field.
         */
        get: operations<CustomFields>["getProject"];
        /**
         * Update a project
         * @description Changes the fields that are given and leaves the others as they are.
         */
        put: operations<CustomFields>["updateProject"];
        post?: never;
        /**
         * Delete a project
         * @description Marks a project as deleted. Lists then return it only when asked for with the status `deleted`.
         */
        delete: operations<CustomFields>["deleteProject"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{id}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Archive a project
         * @description Archives a project. Lists leave it out from then on, unless they include archived ones.
         */
        post: operations<CustomFields>["archiveProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{id}/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the plan of a project
         * @description Returns the tasks and activities of a project with the phase and the group that each is in.
         */
        get: operations<CustomFields>["getProjectPlan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{id}/plan/activities/{activityId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Move an activity in the plan
         * @description Puts an activity of the plan into another phase or group.
         */
        put: operations<CustomFields>["updateProjectPlanActivity"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{id}/plan/tasks/{taskId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Move a task in the plan
         * @description Puts a task of the plan into another phase or group.
         */
        put: operations<CustomFields>["updateProjectPlanTask"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{id}/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the groups of a project
         * @description Returns all active groups in the plan of a project.
         */
        get: operations<CustomFields>["listProjectGroups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{id}/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the tasks of a project
         * @description Returns the tasks that are linked to a project. The answer may carry a cursor, but this operation is documented without a parameter to pass it.
         */
        get: operations<CustomFields>["listProjectTasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{id}/activities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the activities of a project
         * @description Returns the activities that are linked to a project. The answer may carry a cursor, but this operation is documented without a parameter to pass it.
         */
        get: operations<CustomFields>["listProjectActivities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/boards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List project boards
         * @description Returns all project boards that are not deleted.
         */
        get: operations<CustomFields>["listProjectBoards"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/boards/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a project board
         * @description Returns one project board.
         */
        get: operations<CustomFields>["getProjectBoard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/phases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the phases of a board
         * @description Returns all active phases of one project board.
         */
        get: operations<CustomFields>["listProjectPhases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/phases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a project phase
         * @description Returns one project phase.
         */
        get: operations<CustomFields>["getProjectPhase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projectTemplates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List project templates
         * @description Returns all project templates that are not deleted, one page at a time.
         */
        get: operations<CustomFields>["listProjectTemplates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projectTemplates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a project template
         * @description Returns one project template.
         */
        get: operations<CustomFields>["getProjectTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/products/{id}/followers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a follower to a product
         * @description Makes a user follow a product.
         */
        post: operations<CustomFields>["createProductFollower"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/products/{id}/followers/{follower_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove a follower from a product
         * @description Ends the following of a product by a user.
         */
        delete: operations<CustomFields>["deleteProductFollower"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/products/{id}/permittedUsers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the users who may see a product
         * @description Returns the IDs of the users who have access to a product.
         */
        get: operations<CustomFields>["listProductPermittedUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List roles
         * @description Returns all roles of the company, one page at a time.
         */
        get: operations<CustomFields>["listRoles"];
        put?: never;
        /**
         * Create a role
         * @description Creates a role, at the top or below another.
         */
        post: operations<CustomFields>["createRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/roles/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a role
         * @description Returns one role with its visibility settings.
         */
        get: operations<CustomFields>["getRole"];
        /**
         * Update a role
         * @description Renames a role or moves it below another.
         */
        put: operations<CustomFields>["updateRole"];
        post?: never;
        /**
         * Delete a role
         * @description Marks a role as deleted.
         */
        delete: operations<CustomFields>["deleteRole"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/roles/{id}/assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the users of a role
         * @description Returns the users who have a role, one page at a time.
         */
        get: operations<CustomFields>["listRoleAssignments"];
        put?: never;
        /**
         * Give a role to a user
         * @description Gives a role to a user.
         */
        post: operations<CustomFields>["createRoleAssignment"];
        /**
         * Take a role from a user
         * @description Takes a role from a user, who gets the default role instead. The user is named in the body of the request.
         */
        delete: operations<CustomFields>["deleteRoleAssignment"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/roles/{id}/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the settings of a role
         * @description Returns what users of a role see by default.
         */
        get: operations<CustomFields>["getRoleSettings"];
        put?: never;
        /**
         * Change a setting of a role
         * @description Sets one visibility setting of a role, whether it was set before or not.
         */
        post: operations<CustomFields>["updateRoleSetting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/roles/{id}/pipelines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the pipelines of a role
         * @description Returns the pipelines that users of a role see, or those that they do not see.
         */
        get: operations<CustomFields>["getRolePipelines"];
        /**
         * Show and hide pipelines for a role
         * @description Shows some pipelines to users of a role and hides others from them.
         */
        put: operations<CustomFields>["updateRolePipelines"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/stages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List stages
         * @deprecated
         * @description Returned the stages of one pipeline or of all, one page at a time.
         */
        get: operations<CustomFields>["listStages"];
        put?: never;
        /**
         * Create a stage
         * @deprecated
         * @description Created a stage in a pipeline.
         */
        post: operations<CustomFields>["createStage"];
        /**
         * Delete several stages
         * @deprecated
         * @description Marked several stages as deleted.
         */
        delete: operations<CustomFields>["deleteStages"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/stages/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a stage
         * @deprecated
         * @description Returned one stage, until May 2025 with a summary of its deals.
         */
        get: operations<CustomFields>["getStage"];
        /**
         * Update a stage
         * @deprecated
         * @description Changed the fields that were given and left the others as they were.
         */
        put: operations<CustomFields>["updateStage"];
        post?: never;
        /**
         * Delete a stage
         * @deprecated
         * @description Marked a stage as deleted.
         */
        delete: operations<CustomFields>["deleteStage"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/stages/{id}/deals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the deals of a stage
         * @deprecated
         * @description Returns the deals of a stage, one page at a time. Without parameters these are the open deals of the user who asks. Archived deals are left out. The vendor has deprecated this operation: `GET /api/v2/deals` with `stage_id` takes its place.
         */
        get: operations<CustomFields>["listStageDeals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/recents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List recent changes
         * @description Returns everything that was changed after a given time, one page at a time: items of twelve kinds, told apart by `item`.
         */
        get: operations<CustomFields>["listRecents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subscriptions/find/{dealId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find the subscription of a deal
         * @deprecated
         * @description Returned the subscription that belongs to a deal.
         */
        get: operations<CustomFields>["findSubscriptionByDeal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subscriptions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a subscription
         * @deprecated
         * @description Returned one subscription.
         */
        get: operations<CustomFields>["getSubscription"];
        put?: never;
        post?: never;
        /**
         * Delete a subscription
         * @deprecated
         * @description Marked a subscription as deleted.
         */
        delete: operations<CustomFields>["deleteSubscription"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subscriptions/{id}/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the payments of a subscription
         * @deprecated
         * @description Returned all payments of a subscription.
         */
        get: operations<CustomFields>["listSubscriptionPayments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subscriptions/recurring": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a recurring subscription
         * @deprecated
         * @description Created a subscription that is paid at regular intervals.
         */
        post: operations<CustomFields>["createRecurringSubscription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subscriptions/recurring/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Update a recurring subscription
         * @deprecated
         * @description Changed a recurring subscription from a given day on.
         */
        put: operations<CustomFields>["updateRecurringSubscription"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subscriptions/recurring/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Cancel a recurring subscription
         * @deprecated
         * @description Ended a recurring subscription, today or on a given day.
         */
        put: operations<CustomFields>["cancelRecurringSubscription"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subscriptions/installment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a subscription in installments
         * @deprecated
         * @description Created a subscription that is paid in installments.
         */
        post: operations<CustomFields>["createInstallmentSubscription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subscriptions/installment/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Update a subscription in installments
         * @deprecated
         * @description Replaced the installments of a subscription.
         */
        put: operations<CustomFields>["updateInstallmentSubscription"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components<CustomFields = unknown> {
    schemas: {
        /** @description State of a project. The four values are those that Pipedrive names; others may be added. */
        ProjectStatus: "open" | "completed" | "canceled" | "deleted" | (string & {});
        /** @description Value of a custom field, or a further part of one. Its form depends on the type of the field: texts, dates and times are strings, numbers and amounts are numbers, a single option is its ID, several options are their IDs joined by commas, and a linked person, organization or user is its ID or an object. Null when the field is empty. */
        CustomFieldValue: (string | number | boolean | null) | (string | number)[] | {
            [key: string]: unknown;
        };
        /** @description A project: work for an organization, a person or some deals. It lies in one phase of one board. Custom fields stand beside the fields named here, keyed by their 40-character hash; further parts of a value, such as its currency, have the hash and a suffix as their key. */
        Project: {
            /** @description ID of the project. */
            id: number;
            /** @description Title of the project. */
            title: string;
            /** @description ID of the board that the project is on. */
            board_id: number;
            /** @description ID of the phase that the project is in. */
            phase_id: number;
            /** @description Description of the project; null when there is none. */
            description: string | null;
            status: components<CustomFields>["schemas"]["ProjectStatus"];
            /** @description ID of the user who owns the project. */
            owner_id: number;
            /**
             * Format: date
             * @description First day of the project; null when not set.
             */
            start_date: string | null;
            /**
             * Format: date
             * @description Last day of the project; null when not set.
             */
            end_date: string | null;
            /** @description IDs of the deals that the project belongs to. */
            deal_ids: number[];
            /** @description ID of the organization that the project is for; null when there is none. */
            org_id: number | null;
            /** @description ID of the person that the project is for; null when there is none. */
            person_id: number | null;
            /** @description IDs of the labels on the project. */
            labels: number[];
            /** @description When the project was created, in UTC (`YYYY-MM-DD HH:MM:SS`). Some answers add milliseconds: `2023-09-12 11:12:18.110`. */
            add_time: string;
            /** @description When the project was last changed, in UTC (`YYYY-MM-DD HH:MM:SS`). Some answers add milliseconds: `2023-09-12 11:12:18.110`. */
            update_time: string;
            /** @description When the status last changed, in UTC (`YYYY-MM-DD HH:MM:SS`). Some answers add milliseconds: `2023-09-12 11:12:18.110`. Null when it never did. */
            status_change_time: string | null;
            /** @description When the project was archived, in UTC (`YYYY-MM-DD HH:MM:SS`). Some answers add milliseconds: `2023-09-12 11:12:18.110`. Null when it is not archived. */
            archive_time: string | null;
        } & CustomFields;
        /** @description Where a list goes on. */
        CursorPagination: {
            /** @description Cursor of the next page; null on the last one. */
            next_cursor: string | null;
        };
        /** @description What Pipedrive answers when a request fails, with one exception: a 401 has the shape of UnauthorizedError. */
        ErrorResponse: {
            /**
             * @description Always false.
             * @constant
             */
            success: false;
            /** @description What went wrong, in the vendor's words. */
            error: string;
            /** @description A hint on where to read more or what to do; null when there is none. */
            error_info?: string | null;
            /** @description A machine-readable reason. Sent when a limit of the plan is reached, such as `feature_capping_deals_limit`. */
            code?: string;
            /** @description Always null. */
            data?: null;
            /** @description Always null. */
            additional_data?: null;
        };
        /** @description The answer to a request without valid credentials. It is shaped differently from every other error. */
        UnauthorizedError: {
            /**
             * @description Always false.
             * @constant
             */
            success: false;
            /** @description What went wrong, in the vendor's words. */
            error: string;
            /** @description The status code once more: 401. */
            errorCode: number;
        };
        /** @description What a new project starts with. Custom fields stand beside the fields named here, keyed by their 40-character hash; further parts of a value, such as its currency, have the hash and a suffix as their key. */
        CreateProjectRequest: {
            /** @description Title of the project. */
            title: string;
            /** @description ID of the board to put the project on. */
            board_id: number;
            /** @description ID of the phase to put the project in. It must belong to the board. */
            phase_id: number;
            /** @description Description of the project. */
            description?: string;
            status?: components<CustomFields>["schemas"]["ProjectStatus"];
            /** @description ID of the user who is to own the project. */
            owner_id?: number;
            /**
             * Format: date
             * @description First day of the project.
             */
            start_date?: string;
            /**
             * Format: date
             * @description Last day of the project.
             */
            end_date?: string;
            /** @description IDs of the deals that the project belongs to. */
            deal_ids?: readonly number[];
            /** @description ID of the organization that the project is for. */
            org_id?: number;
            /** @description ID of the person that the project is for. */
            person_id?: number;
            /** @description IDs of the labels to put on the project. */
            labels?: readonly number[];
            /** @description ID of the template to build the project from. */
            template_id?: number;
        } & Partial<CustomFields>;
        /** @description The fields of a project to change; what is left out stays as it is. Custom fields stand beside the fields named here, keyed by their 40-character hash; further parts of a value, such as its currency, have the hash and a suffix as their key. */
        UpdateProjectRequest: {
            /** @description Title of the project. */
            title?: string;
            /** @description ID of the board to put the project on. */
            board_id?: number;
            /** @description ID of the phase to put the project in. It must belong to the board. */
            phase_id?: number;
            /** @description Description of the project. */
            description?: string;
            status?: components<CustomFields>["schemas"]["ProjectStatus"];
            /** @description ID of the user who is to own the project. */
            owner_id?: number;
            /**
             * Format: date
             * @description First day of the project.
             */
            start_date?: string;
            /**
             * Format: date
             * @description Last day of the project.
             */
            end_date?: string;
            /** @description IDs of the deals that the project belongs to. */
            deal_ids?: readonly number[];
            /** @description ID of the organization that the project is for. */
            org_id?: number;
            /** @description ID of the person that the project is for. */
            person_id?: number;
            /** @description IDs of the labels to put on the project. */
            labels?: readonly number[];
        } & Partial<CustomFields>;
        /** @description Which project was deleted. The vendor's example shows the ID at the top, its schema one level deeper, in `data`: look in both places. */
        DeletedProject: {
            /** @description ID of the deleted project. */
            id: number;
        } | {
            /** @description True when the project was deleted. */
            success: boolean;
            /** @description The deleted project. */
            data: {
                /** @description ID of the deleted project. */
                id: number;
            };
        };
        /** @description A task or an activity in the plan of a project, and where it stands there. */
        ProjectPlanItem: {
            /** @description ID of the task or of the activity. */
            item_id: number;
            /** @description Whether the item is a task or an activity. */
            item_type: "task" | "activity" | (string & {});
            /** @description ID of the phase that the item is in; null when it is in none. */
            phase_id: number | null;
            /** @description ID of the group that the item is in; null when it is in none. */
            group_id: number | null;
        };
        /** @description Where to put a task or an activity in the plan; what is left out stays as it is. */
        UpdateProjectPlanItemRequest: {
            /** @description ID of the phase to put the item in. */
            phase_id?: number;
            /** @description ID of the group to put the item in. */
            group_id?: number;
        };
        /** @description A group of items in the plan of a project. */
        ProjectGroup: {
            /** @description ID of the group. */
            id: number;
            /** @description Name of the group. */
            name: string;
            /** @description Position of the group among the groups of the project. */
            order_nr: number;
        };
        /** @description A task of a project. */
        ProjectTask: {
            /** @description ID of the task. */
            id: number;
            /** @description Title of the task. */
            title: string;
            /** @description ID of the project that the task belongs to. */
            project_id: number;
            /** @description Description of the task; null when there is none. */
            description: string | null;
            /** @description ID of the task that this one is a subtask of; null when it is no subtask. A subtask has no subtasks of its own. */
            parent_task_id: number | null;
            /** @description ID of the user who is to do the task; null when nobody is. */
            assignee_id: number | null;
            /**
             * @description 1 when the task is done, 0 when it is not.
             * @enum {number}
             */
            done: 0 | 1;
            /**
             * Format: date
             * @description Day on which the task is due; null when not set.
             */
            due_date: string | null;
            /** @description ID of the user who created the task. */
            creator_id: number;
            /** @description When the task was created, in UTC (`YYYY-MM-DD HH:MM:SS`). Some answers add milliseconds: `2023-09-12 11:12:18.110`. */
            add_time: string;
            /** @description When the task was last changed, in UTC (`YYYY-MM-DD HH:MM:SS`). Some answers add milliseconds: `2023-09-12 11:12:18.110`. */
            update_time: string;
            /** @description When the task was marked as done, in UTC (`YYYY-MM-DD HH:MM:SS`). Some answers add milliseconds: `2023-09-12 11:12:18.110`. Null while it is open. */
            marked_as_done_time: string | null;
        };
        /** @description An activity, such as a call or a meeting, that is linked to a project. */
        ProjectActivity: {
            /** @description ID of the activity. */
            id: number;
            /** @description Subject of the activity. */
            subject: string;
            /** @description Type of the activity: the `key_string` of an activity type, such as `call` or `deadline`. */
            type: string;
            /** @description Whether the activity is done. */
            done: boolean;
            /**
             * Format: date
             * @description Day on which the activity is due.
             */
            due_date: string;
            /** @description Time at which the activity is due, in UTC (`HH:MM`); empty when it lasts all day. */
            due_time: string;
            /** @description How long the activity lasts (`HH:MM`); empty when not set. */
            duration: string;
            /** @description ID of the user to whom the activity is assigned. */
            user_id: number;
            /** @description ID of the user's company in Pipedrive. */
            company_id: number;
            /** @description ID of the linked deal; null when there is none. */
            deal_id: number | null;
            /**
             * Format: uuid
             * @description ID of the linked lead, a UUID; null when there is none.
             */
            lead_id: string | null;
            /** @description ID of the linked person; null when there is none. */
            person_id: number | null;
            /** @description ID of the linked organization; null when there is none. */
            org_id: number | null;
            /** @description ID of the linked project; null when there is none. */
            project_id: number | null;
            /** @description Description that guests and synchronized calendars see too; null when there is none. */
            public_description: string | null;
            /** @description Whether the activity blocks the time in the user's calendar. Null means busy when a time is set and free when none is. */
            busy_flag: boolean | null;
            /** @description False once the activity is deleted. */
            active_flag: boolean;
            /** @description ID of the Marketplace app that hosts the meeting; null when there is no online meeting. */
            conference_meeting_client: string | null;
            /** @description Link that joins the meeting; null when there is no online meeting. */
            conference_meeting_url: string | null;
            /** @description ID of the meeting at its provider; null when there is no online meeting. */
            conference_meeting_id: string | null;
            /** @description When the activity was created, in UTC (`YYYY-MM-DD HH:MM:SS`). */
            add_time: string;
            /** @description When the activity was last changed, in UTC (`YYYY-MM-DD HH:MM:SS`). */
            update_time: string;
            /** @description When the activity was marked as done (`YYYY-MM-DD HH:MM:SS`); empty or null while it is open. */
            marked_as_done_time: string | null;
            /** @description ID of the user who last changed the activity; null when nobody has. */
            update_user_id: number | null;
            /** @description Time zone of the external calendar that the activity came from; empty or null when it came from none. */
            source_timezone: string | null;
            /** @description Where the activity takes place, as it was entered; null when not set. */
            location: string | null;
            /** @description Part of the location: apartment or suite number. Empty or null when unknown. */
            location_subpremise?: string | null;
            /** @description Part of the location: house number. Empty or null when unknown. */
            location_street_number?: string | null;
            /** @description Part of the location: street. Empty or null when unknown. */
            location_route?: string | null;
            /** @description Part of the location: district. Empty or null when unknown. */
            location_sublocality?: string | null;
            /** @description Part of the location: city, town or village. Empty or null when unknown. */
            location_locality?: string | null;
            /** @description Part of the location: state or county. Empty or null when unknown. */
            location_admin_area_level_1?: string | null;
            /** @description Part of the location: region. Empty or null when unknown. */
            location_admin_area_level_2?: string | null;
            /** @description Part of the location: country. Empty or null when unknown. */
            location_country?: string | null;
            /** @description Part of the location: postal code. Empty or null when unknown. */
            location_postal_code?: string | null;
            /** @description Part of the location: the whole address in one line. Empty or null when unknown. */
            location_formatted_address?: string | null;
        };
        /** @description A board: projects move through its phases. */
        ProjectBoard: {
            /** @description ID of the board. */
            id: number;
            /** @description Name of the board. */
            name: string;
            /** @description Position of the board among all boards. */
            order_nr: number;
            /** @description When the board was created, in UTC (`YYYY-MM-DD HH:MM:SS`). */
            add_time: string;
            /** @description When the board was last changed, in UTC (`YYYY-MM-DD HH:MM:SS`). */
            update_time: string;
        };
        /** @description A phase: one column of a project board. */
        ProjectPhase: {
            /** @description ID of the phase. */
            id: number;
            /** @description Name of the phase. */
            name: string;
            /** @description ID of the board that the phase belongs to. */
            board_id: number;
            /** @description Position of the phase on its board. */
            order_nr: number;
            /** @description When the phase was created, in UTC (`YYYY-MM-DD HH:MM:SS`). */
            add_time: string;
            /** @description When the phase was last changed, in UTC (`YYYY-MM-DD HH:MM:SS`). */
            update_time: string;
        };
        /** @description A template that projects can be created from. */
        ProjectTemplate: {
            /** @description ID of the template. */
            id: number;
            /** @description Title of the template. */
            title: string;
            /** @description Description of the template; null when there is none. */
            description: string | null;
            /** @description ID of the board that the template belongs to. */
            projects_board_id: number;
            /** @description ID of the user who owns the template. */
            owner_id: number;
            /** @description When the template was created, in UTC (`YYYY-MM-DD HH:MM:SS`). Some answers add milliseconds: `2023-09-12 11:12:18.110`. */
            add_time: string;
            /** @description When the template was last changed, in UTC (`YYYY-MM-DD HH:MM:SS`). Some answers add milliseconds: `2023-09-12 11:12:18.110`. */
            update_time: string;
        };
        /** @description Who is to follow the product. */
        CreateProductFollowerRequest: {
            /** @description ID of the user who is to follow. */
            user_id: number;
        };
        /** @description A user who follows a product. */
        ProductFollower: {
            /** @description ID of the following itself, needed to end it. */
            id: number;
            /** @description ID of the user who follows. */
            user_id: number;
            /** @description ID of the product that is followed. */
            product_id: number;
            /** @description Since when the user follows, in UTC (`YYYY-MM-DD HH:MM:SS`). */
            add_time: string;
        };
        /** @description A role: users with the same role see the same items. */
        Role: {
            /** @description ID of the role. */
            id: number;
            /** @description Name of the role, which Pipedrive also calls a visibility group. */
            name: string;
            /** @description ID of the role above; null for a role at the top. */
            parent_role_id: number | null;
            /** @description False once the role is deleted. */
            active_flag: boolean;
            /** @description How many users have the role: a number in a string, such as `"3"`. */
            assignment_count: string;
            /** @description How many roles lie directly below: a number in a string, such as `"0"`. */
            sub_role_count: string;
            /** @description Depth in the hierarchy: 1 is the top. Only in lists. */
            level?: number;
        };
        /** @description Which part of a list this is, and whether it goes on. */
        OffsetPagination: {
            /** @description How many items were skipped. */
            start: number;
            /** @description How many items a page holds at most. */
            limit: number;
            /** @description Whether there is another page. */
            more_items_in_collection: boolean;
            /** @description The `start` of the next page. Absent on the last one. */
            next_start?: number;
        };
        /** @description What a new role starts with. */
        CreateRoleRequest: {
            /** @description Name of the role. */
            name: string;
            /** @description ID of the role above; null for a role at the top. */
            parent_role_id?: number | null;
        };
        /** @description What users of a role see by default. */
        RoleSettings: {
            /** @description Who sees new deals by default: 1, 3, 5 or 7, as in VisibilityLevel. */
            deal_default_visibility: number;
            /** @description Who sees new leads by default: 1, 3, 5 or 7, as in VisibilityLevel. */
            lead_default_visibility: number;
            /** @description Who sees new organizations by default: 1, 3, 5 or 7, as in VisibilityLevel. */
            org_default_visibility: number;
            /** @description Who sees new persons by default: 1, 3, 5 or 7, as in VisibilityLevel. */
            person_default_visibility: number;
            /** @description Who sees new products by default: 1, 3, 5 or 7, as in VisibilityLevel. */
            product_default_visibility: number;
            /** @description Which deals users of the role can reach. Only for the default role. */
            deal_access_level?: number;
            /** @description Which organizations users of the role can reach. Only for the default role. */
            org_access_level?: number;
            /** @description Which persons users of the role can reach. Only for the default role. */
            person_access_level?: number;
            /** @description Which products users of the role can reach. Only for the default role. */
            product_access_level?: number;
        };
        /** @description The fields of a role to change; what is left out stays as it is. */
        UpdateRoleRequest: {
            /** @description Name of the role. */
            name?: string;
            /** @description ID of the role above; null moves the role to the top. */
            parent_role_id?: number | null;
        };
        /** @description A user who has a role. */
        RoleAssignment: {
            /** @description ID of the user. */
            user_id: number;
            /** @description ID of the role. */
            role_id: number;
            /** @description ID of the role above; null for a role at the top. */
            parent_role_id: number | null;
            /** @description Name of the role. */
            name: string;
            /** @description False once the role is deleted. */
            active_flag: boolean;
            /** @description Kind of the assignment: a number in a string, such as `"1"`. */
            type: string;
        };
        /** @description Whom a role is given to or taken from. */
        RoleAssignmentRequest: {
            /** @description ID of the user. */
            user_id: number;
        };
        /**
         * @description Who sees an item when its owner does not choose otherwise. With visibility groups (Premium, Ultimate): 1 the owner, 3 the owner's group, 5 that group and those below, 7 the whole company. On smaller plans: 1 the owner and followers, 3 the whole company.
         * @enum {integer}
         */
        VisibilityLevel: 1 | 3 | 5 | 7;
        /** @description One setting and its new value. */
        UpdateRoleSettingRequest: {
            /**
             * @description The setting to change.
             * @enum {string}
             */
            setting_key: "deal_default_visibility" | "lead_default_visibility" | "org_default_visibility" | "person_default_visibility" | "product_default_visibility";
            value: components<CustomFields>["schemas"]["VisibilityLevel"];
        };
        /** @description The role, and the setting that was changed under its own key. */
        RoleSettingUpdate: {
            /** @description ID of the role. */
            id: number;
            deal_default_visibility?: components<CustomFields>["schemas"]["VisibilityLevel"];
            lead_default_visibility?: components<CustomFields>["schemas"]["VisibilityLevel"];
            org_default_visibility?: components<CustomFields>["schemas"]["VisibilityLevel"];
            person_default_visibility?: components<CustomFields>["schemas"]["VisibilityLevel"];
            product_default_visibility?: components<CustomFields>["schemas"]["VisibilityLevel"];
        };
        /** @description The pipelines that a role sees, or those that it does not. */
        RolePipelines: {
            /** @description IDs of the pipelines. */
            pipeline_ids: number[];
            /** @description True when these are the visible pipelines, false when they are the hidden ones. */
            visible: boolean;
        };
        /** @description Which pipelines to show to a role and which to hide from it. */
        UpdateRolePipelinesRequest: {
            /** @description The changes. Mind that the lists are JSON arrays inside strings: `"[3, 4]"`. */
            visible_pipeline_ids: {
                /** @description IDs of the pipelines to show, as a JSON array in a string. */
                add?: string;
                /** @description IDs of the pipelines to hide, as a JSON array in a string. */
                remove?: string;
            };
        };
        /** @description Number and value of the deals in a stage. Was part of the answer for a single stage until May 2025. */
        StageDealsSummary: {
            /** @description How many deals there are. */
            total_count?: number;
            /** @description Sums by ID of the stage, then by currency. */
            per_stages?: {
                [key: string]: {
                    [key: string]: {
                        /** @description How many deals. */
                        count?: number;
                        /** @description Their value. */
                        value?: number;
                        /** @description Their value with the sign of the currency. */
                        value_formatted?: string;
                        /** @description Their value, each multiplied by its chance of success. */
                        weighted_value?: number;
                        /** @description The weighted value with the sign of the currency. */
                        weighted_value_formatted?: string;
                    };
                };
            };
            /** @description How many deals there are by currency. */
            per_currency?: {
                [key: string]: number;
            };
            /** @description Number and value of the deals by currency. */
            per_currency_full?: {
                [key: string]: {
                    /** @description How many deals. */
                    count?: number;
                    /** @description Their value. */
                    value?: number;
                };
            };
        };
        /** @description A stage: one step of a pipeline that deals move through. */
        Stage: {
            /** @description ID of the stage. */
            id: number;
            /** @description Position of the stage in its pipeline. */
            order_nr: number;
            /** @description Name of the stage. */
            name: string;
            /** @description False once the stage is deleted. */
            active_flag: boolean;
            /** @description Chance of success of a deal in this stage, in percent. */
            deal_probability: number;
            /** @description ID of the pipeline that the stage belongs to. */
            pipeline_id: number;
            /** @description Whether idle deals in this stage are marked. */
            rotten_flag: boolean;
            /** @description After how many idle days a deal is marked; null when not set. */
            rotten_days: number | null;
            /** @description When the stage was created, in UTC (`YYYY-MM-DD HH:MM:SS`). */
            add_time: string;
            /** @description When the stage was last changed, in UTC (`YYYY-MM-DD HH:MM:SS`); null when it never was. */
            update_time: string | null;
            /** @description Name of the pipeline. Only in lists. */
            pipeline_name?: string;
            /** @description Whether the pipeline uses chances of success. Only in lists. */
            pipeline_deal_probability?: boolean;
            deals_summary?: components<CustomFields>["schemas"]["StageDealsSummary"];
        };
        /** @description What a new stage starts with. */
        CreateStageRequest: {
            /** @description Name of the stage. */
            name: string;
            /** @description ID of the pipeline that the stage belongs to. */
            pipeline_id: number;
            /** @description Chance of success of a deal in this stage, in percent. */
            deal_probability?: number;
            /** @description Whether to mark idle deals in this stage. */
            rotten_flag?: boolean;
            /** @description After how many idle days to mark a deal. Needs `rotten_flag`. */
            rotten_days?: number;
        };
        /** @description The fields of a stage to change; what is left out stays as it is. */
        UpdateStageRequest: {
            /** @description Name of the stage. */
            name?: string;
            /** @description ID of the pipeline that the stage belongs to. */
            pipeline_id?: number;
            /** @description Chance of success of a deal in this stage, in percent. */
            deal_probability?: number;
            /** @description Whether to mark idle deals in this stage. */
            rotten_flag?: boolean;
            /** @description After how many idle days to mark a deal. Needs `rotten_flag`. */
            rotten_days?: number;
            /** @description Position of the stage in its pipeline. */
            order_nr?: number;
        };
        /** @description A deal, as lists show it. Custom fields stand beside the fields named here, keyed by their 40-character hash; further parts of a value, such as its currency, have the hash and a suffix as their key. */
        Deal: {
            /** @description ID of the deal. */
            id: number;
            /** @description Title of the deal. */
            title: string;
            /** @description ID of the user who created the deal. */
            creator_user_id: number;
            /** @description ID of the user who owns the deal. */
            user_id: number;
            /** @description ID of the linked person; null when there is none. */
            person_id: number | null;
            /** @description ID of the linked organization; null when there is none. */
            org_id: number | null;
            /** @description ID of the stage that the deal is in. */
            stage_id: number;
            /** @description ID of the pipeline that the deal is in. */
            pipeline_id: number;
            /** @description Value of the deal in its currency. */
            value: number;
            /** @description Currency of the deal: a code of three letters. */
            currency: string;
            /** @description When the deal was created, in UTC (`YYYY-MM-DD HH:MM:SS`). */
            add_time: string;
            /** @description When the deal was last changed, in UTC (`YYYY-MM-DD HH:MM:SS`); null when it never was. */
            update_time: string | null;
            /** @description When the deal last moved to another stage, in UTC (`YYYY-MM-DD HH:MM:SS`); null when it never did. */
            stage_change_time: string | null;
            /** @description Whether the deal is open. */
            active: boolean;
            /** @description Whether the deal is deleted. */
            deleted: boolean;
            /** @description Whether the deal is archived. */
            is_archived?: boolean;
            /** @description State of the deal. */
            status: "open" | "won" | "lost" | "deleted" | (string & {});
            /** @description Chance of success in percent; null when not set. */
            probability: number | null;
            /**
             * Format: date
             * @description Day of the next activity; null when there is none.
             */
            next_activity_date: string | null;
            /** @description Time of the next activity, in UTC (`HH:MM:SS`); null when there is none. */
            next_activity_time: string | null;
            /** @description ID of the next activity; null when there is none. */
            next_activity_id: number | null;
            /** @description ID of the last activity that was done; null when there is none. */
            last_activity_id: number | null;
            /**
             * Format: date
             * @description Day of the last activity that was done; null when there is none.
             */
            last_activity_date: string | null;
            /** @description Why the deal was lost; null when it was not. */
            lost_reason: string | null;
            /** @description Who can see the deal: a visibility level in a string, such as `"3"`. */
            visible_to: string;
            /** @description When the deal was won or lost, in UTC (`YYYY-MM-DD HH:MM:SS`); null while it is open. */
            close_time: string | null;
            /** @description When the deal was won, in UTC (`YYYY-MM-DD HH:MM:SS`); null when it was not. */
            won_time: string | null;
            /** @description When the deal was won for the first time, in UTC (`YYYY-MM-DD HH:MM:SS`); null when it never was. */
            first_won_time: string | null;
            /** @description When the deal was lost, in UTC (`YYYY-MM-DD HH:MM:SS`); null when it was not. */
            lost_time: string | null;
            /** @description How many products are on the deal. */
            products_count: number;
            /** @description How many files are on the deal. */
            files_count: number;
            /** @description How many notes are on the deal. */
            notes_count: number;
            /** @description How many users follow the deal. */
            followers_count: number;
            /** @description How many emails are linked to the deal. */
            email_messages_count: number;
            /** @description How many activities are linked to the deal. */
            activities_count: number;
            /** @description How many activities of the deal are done. */
            done_activities_count: number;
            /** @description How many activities of the deal are not done. */
            undone_activities_count: number;
            /** @description How many persons take part in the deal. */
            participants_count: number;
            /**
             * Format: date
             * @description Day on which the deal is expected to close; null when not set.
             */
            expected_close_date: string | null;
            /** @description When the last email of the deal came in, in UTC (`YYYY-MM-DD HH:MM:SS`); null when none did. */
            last_incoming_mail_time: string | null;
            /** @description When the last email of the deal went out, in UTC (`YYYY-MM-DD HH:MM:SS`); null when none did. */
            last_outgoing_mail_time: string | null;
            /** @description IDs of the labels on the deal, joined by commas; null when there are none. */
            label: string | null;
            /** @description Position of the stage in its pipeline. */
            stage_order_nr: number;
            /** @description Name of the linked person; null when there is none. */
            person_name: string | null;
            /** @description Name of the linked organization; null when there is none. */
            org_name: string | null;
            /** @description Subject of the next activity; null when there is none. */
            next_activity_subject: string | null;
            /** @description Type of the next activity; null when there is none. */
            next_activity_type: string | null;
            /** @description How long the next activity lasts (`HH:MM:SS`); null when not set. */
            next_activity_duration: string | null;
            /** @description Note on the next activity; null when there is none. */
            next_activity_note: string | null;
            /** @description Value with the sign of its currency, such as `€5,000`. */
            formatted_value: string;
            /** @description Value multiplied by the chance of success. */
            weighted_value: number;
            /** @description Weighted value with the sign of its currency. */
            formatted_weighted_value: string;
            /** @description Currency of the weighted value: a code of three letters. */
            weighted_value_currency: string;
            /** @description Since when the deal has been idle for too long, in UTC (`YYYY-MM-DD HH:MM:SS`); null when it is not. */
            rotten_time: string | null;
            /** @description Name of the user who owns the deal. */
            owner_name: string;
            /** @description Address to which a copy of an email must go for it to be linked to the deal. */
            cc_email: string;
            /** @description Whether the linked organization is hidden from the user. */
            org_hidden: boolean;
            /** @description Whether the linked person is hidden from the user. */
            person_hidden: boolean;
            /** @description How the deal came about, such as `ManuallyCreated` or `API`. */
            origin?: string;
            /** @description ID that tells deals of one `origin` apart, such as that of an integration; null when not set. */
            origin_id?: string | null;
            /** @description ID of the marketing channel that the deal came through; null when not set. */
            channel?: number | null;
            /** @description ID that tells entries of one channel apart; null when not set. */
            channel_id?: string | null;
            /** @description Annual recurring revenue of the deal's products; null when there is none. */
            arr?: number | null;
            /** @description Monthly recurring revenue of the deal's products; null when there is none. */
            mrr?: number | null;
            /** @description Annual contract value of the deal's products; null when there is none. */
            acv?: number | null;
            /** @description Currency of the annual recurring revenue; null when there is none. */
            arr_currency?: string | null;
            /** @description Currency of the monthly recurring revenue; null when there is none. */
            mrr_currency?: string | null;
            /** @description Currency of the annual contract value; null when there is none. */
            acv_currency?: string | null;
        } & CustomFields;
        /** @description An activity, such as a call or a meeting, with all that surrounds it. */
        Activity: components<CustomFields>["schemas"]["ProjectActivity"] & {
            /** @description Note on the activity, in HTML; null when there is none. */
            note?: string | null;
            /** @description Persons who take part; null when there are none. */
            participants?: {
                /** @description ID of the person. */
                person_id?: number;
                /** @description Whether this is the main participant. */
                primary_flag?: boolean;
            }[] | null;
            /** @description Everyone who is invited, contacts or not; null when there is nobody. */
            attendees?: {
                /** @description Email address. */
                email_address?: string;
                /** @description Name. */
                name?: string;
                /** @description Answer to the invitation, such as `accepted` or `noreply`. */
                status?: string;
                /** @description 1 for the organizer, else 0. */
                is_organizer?: number;
                /** @description ID of the person; null when the address is of nobody known. */
                person_id?: number | null;
                /** @description ID of the user; null when the address is of no user. */
                user_id?: number | null;
            }[] | null;
            /** @description Kind of the other object that the activity refers to, such as `scheduler-service`; null when there is none. */
            reference_type?: string | null;
            /** @description ID of the other object that the activity refers to; null when there is none. */
            reference_id?: number | null;
            /** @description When participants and attendees were last notified, in UTC (`YYYY-MM-DD HH:MM:SS`); null when they never were. */
            last_notification_time?: string | null;
            /** @description ID of the user who sent the last notification; null when none was sent. */
            last_notification_user_id?: number | null;
            /** @description ID of the language of notifications; null when none was sent. */
            notification_language_id?: number | null;
            /** @description ID of the event in Google Calendar; empty or null when there is none. */
            gcal_event_id?: string | null;
            /** @description ID of the Google calendar; empty or null when there is none. */
            google_calendar_id?: string | null;
            /** @description Version of the event in Google Calendar; empty or null when there is none. */
            google_calendar_etag?: string | null;
            /** @description What else goes into the synchronized calendar; empty or null when nothing does. */
            calendar_sync_include_context?: string | null;
            /** @description How the activity recurs, as an iCalendar `RRULE`; null when it does not. */
            rec_rule?: string | null;
            /** @description Exceptions from the recurrence; empty or null when there are none. */
            rec_rule_extension?: string | null;
            /** @description ID of the first activity of the series; null when there is no series. */
            rec_master_activity_id?: number | null;
            /** @description The other activities of the series; empty or null when there are none. */
            series?: {
                [key: string]: unknown;
            }[] | null;
            /** @description ID of the user who created the activity. */
            created_by_user_id?: number;
            /** @description ID of the user to whom the activity is assigned; the same as `user_id`. */
            assigned_to_user_id?: number;
            /** @description Name of the linked organization; null when there is none. */
            org_name?: string | null;
            /** @description Name of the linked person; null when there is none. */
            person_name?: string | null;
            /** @description Title of the linked deal; null when there is none. */
            deal_title?: string | null;
            /** @description Name of the user to whom the activity is assigned. */
            owner_name?: string;
            /** @description Address that links an email to the person; null when there is none. */
            person_dropbox_bcc?: string | null;
            /** @description Address that links an email to the deal; null when there is none. */
            deal_dropbox_bcc?: string | null;
            /** @description A file on the activity; null when there is none. */
            file?: {
                /** @description ID of the file. */
                id?: string;
                /** @description Name of the file. */
                clean_name?: string;
                /**
                 * Format: uri
                 * @description Where the file lies.
                 */
                url?: string;
            } | null;
        };
        /** @description An activity that was changed. */
        RecentActivity: {
            /**
             * @description What was changed: always `activity`.
             * @constant
             */
            item: "activity";
            /** @description ID of what was changed. */
            id: number;
            data: components<CustomFields>["schemas"]["Activity"];
        };
        /** @description A kind of activity. */
        ActivityType: {
            /** @description ID of the type. */
            id: number;
            /** @description Name of the type. */
            name: string;
            /** @description Name of the icon. */
            icon_key?: "task" | "email" | "meeting" | "deadline" | "call" | "lunch" | "calendar" | "downarrow" | "document" | "smartphone" | "camera" | "scissors" | "cogs" | "bubble" | "uparrow" | "checkbox" | "signpost" | "shuffle" | "addressbook" | "linegraph" | "picture" | "car" | "world" | "search" | "clip" | "sound" | "brush" | "key" | "padlock" | "pricetag" | "suitcase" | "finish" | "plane" | "loop" | "wifi" | "truck" | "cart" | "bulb" | "bell" | "presentation" | (string & {});
            /** @description Color of the type, six hexadecimal digits; null when not set. */
            color?: string | null;
            /** @description Position among all types. */
            order_nr?: number;
            /** @description Key of the type, as in the `type` of an activity. */
            key_string: string;
            /** @description False once the type is deleted. */
            active_flag?: boolean;
            /** @description Whether the company made the type itself. */
            is_custom_flag?: boolean;
            /**
             * Format: date-time
             * @description When the type was created.
             */
            add_time?: string;
            /**
             * Format: date-time
             * @description When the type was last changed; null when it never was.
             */
            update_time?: string | null;
        };
        /** @description A type of activity that was changed. */
        RecentActivityType: {
            /**
             * @description What was changed: always `activityType`.
             * @constant
             */
            item: "activityType";
            /** @description ID of what was changed. */
            id: number;
            data: components<CustomFields>["schemas"]["ActivityType"];
        };
        /** @description A deal that was changed. */
        RecentDeal: {
            /**
             * @description What was changed: always `deal`.
             * @constant
             */
            item: "deal";
            /** @description ID of what was changed. */
            id: number;
            data: components<CustomFields>["schemas"]["Deal"];
        };
        /** @description A file, and what it is attached to. */
        AttachedFile: {
            /** @description ID of the file. */
            id: number;
            /** @description Name of the file as shown. */
            name: string;
            /** @description Name of the file as stored. */
            file_name?: string;
            /** @description Size in bytes. */
            file_size?: number;
            /** @description Description of the file; null when there is none. */
            description?: string | null;
            /** @description Where to download the file. */
            url?: string;
            /** @description ID of the user who added the file. */
            user_id?: number;
            /** @description ID of the deal that the file is attached to; null when there is none. */
            deal_id?: number | null;
            /** @description ID of the person that the file is attached to; null when there is none. */
            person_id?: number | null;
            /** @description ID of the organization that the file is attached to; null when there is none. */
            org_id?: number | null;
            /** @description ID of the product that the file is attached to; null when there is none. */
            product_id?: number | null;
            /** @description ID of the activity that the file is attached to; null when there is none. */
            activity_id?: number | null;
            /**
             * Format: uuid
             * @description ID of the lead that the file is attached to, a UUID; null when there is none.
             */
            lead_id?: string | null;
            /** @description Name of the deal that the file is attached to; null when there is none. */
            deal_name?: string | null;
            /** @description Name of the person that the file is attached to; null when there is none. */
            person_name?: string | null;
            /** @description Name of the organization that the file is attached to; null when there is none. */
            org_name?: string | null;
            /** @description Name of the product that the file is attached to; null when there is none. */
            product_name?: string | null;
            /** @description Name of the lead that the file is attached to; null when there is none. */
            lead_name?: string | null;
            /** @description When the file was added, in UTC (`YYYY-MM-DD HH:MM:SS`). */
            add_time?: string;
            /** @description When the file was last changed, in UTC (`YYYY-MM-DD HH:MM:SS`); null when it never was. */
            update_time?: string | null;
            /** @description False once the file is deleted. */
            active_flag?: boolean;
            /** @description Whether the file is shown inside an email. */
            inline_flag?: boolean;
            /** @description Where the file is stored: `s3` is Pipedrive's own storage, `googledrive` the user's Google Drive; null when not told. */
            remote_location?: string | null;
            /** @description ID of the file at that service; null when there is none. */
            remote_id?: string | null;
            /** @description ID of the file inside an email; null when it is in none. */
            cid?: string | null;
            /** @description Storage that holds the file; null when not told. */
            s3_bucket?: string | null;
            /** @description ID of the email that the file came with; null when there is none. */
            mail_message_id?: string | null;
            /** @description ID of the email template that the file belongs to; null when there is none. */
            mail_template_id?: string | null;
        };
        /** @description A file that was changed. */
        RecentFile: {
            /**
             * @description What was changed: always `file`.
             * @constant
             */
            item: "file";
            /** @description ID of what was changed. */
            id: number;
            data: components<CustomFields>["schemas"]["AttachedFile"];
        };
        /** @description A saved filter. */
        Filter: {
            /** @description ID of the filter. */
            id: number;
            /** @description Name of the filter. */
            name: string;
            /** @description False once the filter is deleted. */
            active_flag?: boolean;
            /** @description What the filter is for, such as `deals` or `projects`. */
            type?: string;
            /** @description ID of the user who owns the filter. */
            user_id?: number;
            /** @description When the filter was created, in UTC (`YYYY-MM-DD HH:MM:SS`). */
            add_time?: string;
            /** @description When the filter was last changed, in UTC (`YYYY-MM-DD HH:MM:SS`); null when it never was. */
            update_time?: string | null;
            /** @description Who can see the filter: a visibility level. */
            visible_to?: number;
            /** @description ID of the columns that are shown with the filter; null when there are none. */
            custom_view_id?: number | null;
        };
        /** @description A filter that was changed. */
        RecentFilter: {
            /**
             * @description What was changed: always `filter`.
             * @constant
             */
            item: "filter";
            /** @description ID of what was changed. */
            id: number;
            data: components<CustomFields>["schemas"]["Filter"];
        };
        /** @description A note, and what it is about. */
        Note: {
            /** @description ID of the note. */
            id: number;
            /** @description Text of the note, in HTML. */
            content: string;
            /** @description ID of the user who wrote the note. */
            user_id?: number;
            /** @description The user who wrote the note. */
            user?: {
                /** @description Name of the user. */
                name?: string;
                /** @description Email address of the user. */
                email?: string;
                /** @description Picture of the user; null when there is none. */
                icon_url?: string | null;
                /** @description Whether it is the user who asks. */
                is_you?: boolean;
            };
            /** @description ID of the deal that the note is about; null when there is none. */
            deal_id?: number | null;
            /** @description ID of the person that the note is about; null when there is none. */
            person_id?: number | null;
            /** @description ID of the organization that the note is about; null when there is none. */
            org_id?: number | null;
            /** @description ID of the project that the note is about; null when there is none. */
            project_id?: number | null;
            /**
             * Format: uuid
             * @description ID of the lead that the note is about, a UUID; null when there is none.
             */
            lead_id?: string | null;
            /** @description The linked deal; null when there is none. */
            deal?: {
                /** @description Title of the deal. */
                title?: string;
            } | null;
            /** @description The linked person; null when there is none. */
            person?: {
                /** @description Name of the person. */
                name?: string;
            } | null;
            /** @description The linked organization; null when there is none. */
            organization?: {
                /** @description Name of the organization. */
                name?: string;
            } | null;
            /** @description The linked project; null when there is none. */
            project?: {
                /** @description Title of the project. */
                title?: string;
            } | null;
            /** @description Whether the note is pinned to the deal. */
            pinned_to_deal_flag?: boolean;
            /** @description Whether the note is pinned to the person. */
            pinned_to_person_flag?: boolean;
            /** @description Whether the note is pinned to the organization. */
            pinned_to_organization_flag?: boolean;
            /** @description Whether the note is pinned to the project. */
            pinned_to_project_flag?: boolean;
            /** @description False once the note is deleted. */
            active_flag?: boolean;
            /** @description When the note was written, in UTC (`YYYY-MM-DD HH:MM:SS`). */
            add_time?: string;
            /** @description When the note was last changed, in UTC (`YYYY-MM-DD HH:MM:SS`). */
            update_time?: string;
            /** @description ID of the user who last changed the note; null when nobody has. */
            last_update_user_id?: number | null;
        };
        /** @description A note that was changed. */
        RecentNote: {
            /**
             * @description What was changed: always `note`.
             * @constant
             */
            item: "note";
            /** @description ID of what was changed. */
            id: number;
            data: components<CustomFields>["schemas"]["Note"];
        };
        /** @description A person: a contact. Custom fields stand beside the fields named here, keyed by their 40-character hash; further parts of a value, such as its currency, have the hash and a suffix as their key. */
        Person: {
            /** @description ID of the person. */
            id: number;
            /** @description Full name. */
            name: string;
            /** @description First name; null when not told apart. */
            first_name?: string | null;
            /** @description Last name; null when not told apart. */
            last_name?: string | null;
            /** @description First letter of the name, in lower case; null when there is no name. */
            first_char?: string | null;
            /** @description Every email address of the person. */
            email?: {
                /** @description The email address itself. */
                value?: string;
                /** @description Whether this is the main one. */
                primary?: boolean;
                /** @description What it is for, such as `work` or `home`. */
                label?: string;
            }[];
            /** @description Every phone number of the person. */
            phone?: {
                /** @description The phone number itself. */
                value?: string;
                /** @description Whether this is the main one. */
                primary?: boolean;
                /** @description What it is for, such as `work` or `home`. */
                label?: string;
            }[];
            /** @description ID of the user who owns the person. */
            owner_id?: number;
            /** @description Name of the user who owns the person. */
            owner_name?: string;
            /** @description ID of the organization that the person belongs to; null when there is none. */
            org_id?: number | null;
            /** @description Name of the organization that the person belongs to; null when there is none. */
            org_name?: string | null;
            /** @description ID of the user's company in Pipedrive. */
            company_id?: number;
            /** @description False once the person is deleted. */
            active_flag?: boolean;
            /** @description Who can see the item: a visibility level in a string, such as `"3"`. */
            visible_to?: string;
            /** @description The picture; null when there is none. */
            picture_id?: {
                /** @description ID of the picture. */
                id?: number;
                /** @description Whom the picture shows: `person` or `organization`. */
                item_type?: string;
                /** @description ID of the person whom the picture shows. */
                item_id?: number;
                /** @description False once the picture is deleted. */
                active_flag?: boolean;
                /** @description When the picture was added, in UTC (`YYYY-MM-DD HH:MM:SS`). */
                add_time?: string;
                /** @description When the picture was last changed, in UTC (`YYYY-MM-DD HH:MM:SS`); null when it never was. */
                update_time?: string | null;
                /** @description ID of the user who added the picture. */
                added_by_user_id?: number;
                /** @description Addresses of the picture by its width in pixels. */
                pictures?: {
                    /** @description Address of the picture, 128 pixels wide. */
                    128?: string;
                    /** @description Address of the picture, 512 pixels wide. */
                    512?: string;
                };
            } | null;
            /** @description ID of the label; several are joined by commas in a string. Null when there is none. */
            label?: number | string | null;
            /** @description IDs of the labels on the person. */
            label_ids?: number[];
            /** @description Address that links an email to the person; null when there is none. */
            cc_email?: string | null;
            /** @description When the person was added, in UTC (`YYYY-MM-DD HH:MM:SS`). */
            add_time?: string;
            /** @description When the person was last changed, in UTC (`YYYY-MM-DD HH:MM:SS`); null when never. */
            update_time?: string | null;
            /** @description ID of the person that was merged into this one; null when there was none. */
            merge_what_id?: number | null;
            /** @description How many emails are linked to the person. */
            email_messages_count?: number;
            /** @description How many activities are linked to the person. */
            activities_count?: number;
            /** @description How many activities of the person are done. */
            done_activities_count?: number;
            /** @description How many activities of the person are not done. */
            undone_activities_count?: number;
            /** @description How many files are on the person. */
            files_count?: number;
            /** @description How many notes are on the person. */
            notes_count?: number;
            /** @description How many users follow the person. */
            followers_count?: number;
            /** @description How many open deals the person has. */
            open_deals_count?: number;
            /** @description How many open deals the person is related to. */
            related_open_deals_count?: number;
            /** @description How many closed deals the person has. */
            closed_deals_count?: number;
            /** @description How many closed deals the person is related to. */
            related_closed_deals_count?: number;
            /** @description How many won deals the person has. */
            won_deals_count?: number;
            /** @description How many won deals the person is related to. */
            related_won_deals_count?: number;
            /** @description How many lost deals the person has. */
            lost_deals_count?: number;
            /** @description How many lost deals the person is related to. */
            related_lost_deals_count?: number;
            /** @description How many open deals the person takes part in. */
            participant_open_deals_count?: number;
            /** @description How many closed deals the person takes part in. */
            participant_closed_deals_count?: number;
            /** @description When the last email of the person came in, in UTC (`YYYY-MM-DD HH:MM:SS`); null when none did. */
            last_incoming_mail_time?: string | null;
            /** @description When the last email to the person went out, in UTC (`YYYY-MM-DD HH:MM:SS`); null when none did. */
            last_outgoing_mail_time?: string | null;
            /**
             * Format: date
             * @description Day of the next activity; null when there is none.
             */
            next_activity_date?: string | null;
            /** @description Time of the next activity, in UTC (`HH:MM:SS`); null when there is none. */
            next_activity_time?: string | null;
            /** @description ID of the next activity; null when there is none. */
            next_activity_id?: number | null;
            /** @description ID of the last activity that was done; null when there is none. */
            last_activity_id?: number | null;
            /**
             * Format: date
             * @description Day of the last activity that was done; null when there is none.
             */
            last_activity_date?: string | null;
        } & CustomFields;
        /** @description A person that was changed. */
        RecentPerson: {
            /**
             * @description What was changed: always `person`.
             * @constant
             */
            item: "person";
            /** @description ID of what was changed. */
            id: number;
            data: components<CustomFields>["schemas"]["Person"];
        };
        /** @description An organization: a company that persons and deals belong to. Custom fields stand beside the fields named here, keyed by their 40-character hash; further parts of a value, such as its currency, have the hash and a suffix as their key. */
        Organization: {
            /** @description ID of the organization. */
            id: number;
            /** @description Name of the organization. */
            name: string;
            /** @description First letter of the name, in lower case; null when there is no name. */
            first_char?: string | null;
            /** @description ID of the user's company in Pipedrive. */
            company_id?: number;
            /** @description The user who owns the organization. */
            owner_id?: {
                /** @description ID of the user. */
                id?: number;
                /** @description Name of the user. */
                name?: string;
                /** @description Email address of the user. */
                email?: string;
                /** @description 1 when the user has a picture, else 0. */
                has_pic?: number;
                /** @description Hash of the picture; null when there is none. */
                pic_hash?: string | null;
                /** @description False once the user is deactivated. */
                active_flag?: boolean;
                /** @description ID of the user, once more. */
                value?: number;
            };
            /** @description Name of the user who owns the organization. */
            owner_name?: string;
            /** @description False once the organization is deleted. */
            active_flag?: boolean;
            /** @description Who can see the item: a visibility level in a string, such as `"3"`. */
            visible_to?: string;
            /** @description The picture; null when there is none. */
            picture_id?: {
                /** @description ID of the picture. */
                value?: number;
                /** @description Whom the picture shows: `person` or `organization`. */
                item_type?: string;
                /** @description ID of the organization that the picture shows. */
                item_id?: number;
                /** @description False once the picture is deleted. */
                active_flag?: boolean;
                /** @description When the picture was added, in UTC (`YYYY-MM-DD HH:MM:SS`). */
                add_time?: string;
                /** @description When the picture was last changed, in UTC (`YYYY-MM-DD HH:MM:SS`); null when it never was. */
                update_time?: string | null;
                /** @description ID of the user who added the picture. */
                added_by_user_id?: number;
                /** @description Addresses of the picture by its width in pixels. */
                pictures?: {
                    /** @description Address of the picture, 128 pixels wide. */
                    128?: string;
                    /** @description Address of the picture, 512 pixels wide. */
                    512?: string;
                };
            } | null;
            /** @description Country, two letters; null when not set. */
            country_code?: string | null;
            /** @description ID of the label; several are joined by commas in a string. Null when there is none. */
            label?: number | string | null;
            /** @description IDs of the labels on the organization. */
            label_ids?: number[];
            /** @description Address that links an email to the organization; null when there is none. */
            cc_email?: string | null;
            /** @description When the organization was added, in UTC (`YYYY-MM-DD HH:MM:SS`). */
            add_time?: string;
            /** @description When the organization was last changed, in UTC (`YYYY-MM-DD HH:MM:SS`); null when never. */
            update_time?: string | null;
            /** @description How many persons belong to the organization. */
            people_count?: number;
            /** @description How many emails are linked to the organization. */
            email_messages_count?: number;
            /** @description How many activities are linked to the organization. */
            activities_count?: number;
            /** @description How many activities of the organization are done. */
            done_activities_count?: number;
            /** @description How many activities of the organization are not done. */
            undone_activities_count?: number;
            /** @description How many files are on the organization. */
            files_count?: number;
            /** @description How many notes are on the organization. */
            notes_count?: number;
            /** @description How many users follow the organization. */
            followers_count?: number;
            /** @description How many open deals the organization has. */
            open_deals_count?: number;
            /** @description How many open deals the organization is related to. */
            related_open_deals_count?: number;
            /** @description How many closed deals the organization has. */
            closed_deals_count?: number;
            /** @description How many closed deals the organization is related to. */
            related_closed_deals_count?: number;
            /** @description How many won deals the organization has. */
            won_deals_count?: number;
            /** @description How many won deals the organization is related to. */
            related_won_deals_count?: number;
            /** @description How many lost deals the organization has. */
            lost_deals_count?: number;
            /** @description How many lost deals the organization is related to. */
            related_lost_deals_count?: number;
            /** @description Address as it was entered; null when not set. */
            address?: string | null;
            /** @description Part of the address: apartment or suite number. Empty or null when unknown. */
            address_subpremise?: string | null;
            /** @description Part of the address: house number. Empty or null when unknown. */
            address_street_number?: string | null;
            /** @description Part of the address: street. Empty or null when unknown. */
            address_route?: string | null;
            /** @description Part of the address: district. Empty or null when unknown. */
            address_sublocality?: string | null;
            /** @description Part of the address: city, town or village. Empty or null when unknown. */
            address_locality?: string | null;
            /** @description Part of the address: state or county. Empty or null when unknown. */
            address_admin_area_level_1?: string | null;
            /** @description Part of the address: region. Empty or null when unknown. */
            address_admin_area_level_2?: string | null;
            /** @description Part of the address: country. Empty or null when unknown. */
            address_country?: string | null;
            /** @description Part of the address: postal code. Empty or null when unknown. */
            address_postal_code?: string | null;
            /** @description Part of the address: the whole address in one line. Empty or null when unknown. */
            address_formatted_address?: string | null;
            /**
             * Format: date
             * @description Day of the next activity; null when there is none.
             */
            next_activity_date?: string | null;
            /** @description Time of the next activity, in UTC (`HH:MM:SS`); null when there is none. */
            next_activity_time?: string | null;
            /** @description ID of the next activity; null when there is none. */
            next_activity_id?: number | null;
            /** @description ID of the last activity that was done; null when there is none. */
            last_activity_id?: number | null;
            /**
             * Format: date
             * @description Day of the last activity that was done; null when there is none.
             */
            last_activity_date?: string | null;
        } & CustomFields;
        /** @description An organization that was changed. */
        RecentOrganization: {
            /**
             * @description What was changed: always `organization`.
             * @constant
             */
            item: "organization";
            /** @description ID of what was changed. */
            id: number;
            data: components<CustomFields>["schemas"]["Organization"];
        };
        /** @description A pipeline: an ordered row of stages. */
        Pipeline: {
            /** @description ID of the pipeline. */
            id: number;
            /** @description Name of the pipeline. */
            name: string;
            /** @description Name of the pipeline as it stands in addresses. */
            url_title?: string;
            /** @description Position among all pipelines; the first is the default one. */
            order_nr?: number;
            /** @description False once the pipeline is deleted. */
            active?: boolean;
            /** @description Whether the pipeline uses chances of success. */
            deal_probability?: boolean;
            /** @description When the pipeline was created, in UTC (`YYYY-MM-DD HH:MM:SS`). */
            add_time?: string;
            /** @description When the pipeline was last changed, in UTC (`YYYY-MM-DD HH:MM:SS`); null when it never was. */
            update_time?: string | null;
        };
        /** @description A pipeline that was changed. */
        RecentPipeline: {
            /**
             * @description What was changed: always `pipeline`.
             * @constant
             */
            item: "pipeline";
            /** @description ID of what was changed. */
            id: number;
            data: components<CustomFields>["schemas"]["Pipeline"];
        };
        /** @description A product: something that deals sell. Custom fields stand beside the fields named here, keyed by their 40-character hash; further parts of a value, such as its currency, have the hash and a suffix as their key. */
        Product: {
            /** @description ID of the product. */
            id: number;
            /** @description Name of the product. */
            name: string;
            /** @description Code of the product; null when not set. */
            code?: string | null;
            /** @description Description of the product; null when there is none. */
            description?: string | null;
            /** @description Unit in which the product is sold; null when not set. */
            unit?: string | null;
            /** @description Tax in percent. */
            tax?: number;
            /** @description ID of the category, a number in a string; null when not set. */
            category?: string | null;
            /** @description False once the product is deleted. */
            active_flag?: boolean;
            /** @description Whether the product can be put on deals. */
            selectable?: boolean;
            /** @description First letter of the name, in lower case; null when there is no name. */
            first_char?: string | null;
            /** @description Who can see the product: a visibility level, as a number or in a string. */
            visible_to?: number | string;
            /** @description ID of the user who owns the product. */
            owner_id?: number;
            /** @description How many files are on the product; null when there are none. */
            files_count?: number | null;
            /** @description When the product was added, in UTC (`YYYY-MM-DD HH:MM:SS`). */
            add_time?: string;
            /** @description When the product was last changed, in UTC (`YYYY-MM-DD HH:MM:SS`); null when never. */
            update_time?: string | null;
            /** @description Prices of the product, one per currency. */
            prices?: {
                /** @description ID of the price. */
                id?: number;
                /** @description ID of the product. */
                product_id?: number;
                /** @description Currency: a code of three letters. */
                currency?: string;
                /** @description Price. */
                price?: number;
                /** @description What one unit costs the company. */
                cost?: number;
                /** @description Further costs per unit; null when not set. */
                overhead_cost?: number | null;
            }[];
        } & CustomFields;
        /** @description A product that was changed. */
        RecentProduct: {
            /**
             * @description What was changed: always `product`.
             * @constant
             */
            item: "product";
            /** @description ID of what was changed. */
            id: number;
            data: components<CustomFields>["schemas"]["Product"];
        };
        /** @description A stage that was changed. */
        RecentStage: {
            /**
             * @description What was changed: always `stage`.
             * @constant
             */
            item: "stage";
            /** @description ID of what was changed. */
            id: number;
            data: components<CustomFields>["schemas"]["Stage"];
        };
        /** @description A user of the company's Pipedrive account. */
        User: {
            /** @description ID of the user. */
            id: number;
            /** @description Name of the user. */
            name: string;
            /** @description Email address of the user. */
            email: string;
            /** @description Phone number of the user; null when not set. */
            phone?: string | null;
            /** @description Currency that the user sees first: a code of three letters. */
            default_currency?: string;
            /** @description Language and region for dates and numbers, such as `en_US`. */
            locale?: string;
            /** @description ID of the language of the user. */
            lang?: number;
            /** @description Whether the user has accepted the invitation. */
            activated?: boolean;
            /** @description Whether the user is active. */
            active_flag?: boolean;
            /** @description When the user last logged in, in UTC (`YYYY-MM-DD HH:MM:SS`); null when never. */
            last_login?: string | null;
            /** @description When the user was added, in UTC (`YYYY-MM-DD HH:MM:SS`). */
            created?: string;
            /** @description When the user was last changed, in UTC (`YYYY-MM-DD HH:MM:SS`); null when never. */
            modified?: string | null;
            /** @description Whether the user founded the account. */
            has_created_company?: boolean;
            /** @description What the user can reach. */
            access?: {
                /** @description Part of Pipedrive that the user can reach. */
                app?: "global" | "sales" | "campaigns" | "projects" | "account_settings" | "partnership" | (string & {});
                /** @description Whether the user is an administrator of that part. */
                admin?: boolean;
                /** @description ID of the set of permissions that the user has in that part. */
                permission_set_id?: string;
            }[];
            /** @description Time zone of the user, such as `Europe/Lisbon`. */
            timezone_name?: string;
            /** @description Offset of that time zone from UTC, such as `+01:00`. */
            timezone_offset?: string;
            /** @description ID of the role of the user. */
            role_id?: number;
            /** @description Picture of the user; null when there is none. */
            icon_url?: string | null;
            /** @description Whether it is the user who asks. */
            is_you?: boolean;
            /** @description Whether the user is removed from the company. */
            is_deleted?: boolean;
        };
        /** @description A user that was changed. */
        RecentUser: {
            /**
             * @description What was changed: always `user`.
             * @constant
             */
            item: "user";
            /** @description ID of what was changed. */
            id: number;
            data: components<CustomFields>["schemas"]["User"];
        };
        /** @description Something that was changed. `item` tells what it is. */
        RecentItem: components<CustomFields>["schemas"]["RecentActivity"] | components<CustomFields>["schemas"]["RecentActivityType"] | components<CustomFields>["schemas"]["RecentDeal"] | components<CustomFields>["schemas"]["RecentFile"] | components<CustomFields>["schemas"]["RecentFilter"] | components<CustomFields>["schemas"]["RecentNote"] | components<CustomFields>["schemas"]["RecentPerson"] | components<CustomFields>["schemas"]["RecentOrganization"] | components<CustomFields>["schemas"]["RecentPipeline"] | components<CustomFields>["schemas"]["RecentProduct"] | components<CustomFields>["schemas"]["RecentStage"] | components<CustomFields>["schemas"]["RecentUser"];
        /** @description A subscription: revenue of a deal over time, in installments or at regular intervals. */
        Subscription: {
            /** @description ID of the subscription. */
            id: number;
            /** @description ID of the user who created the subscription. */
            user_id?: number;
            /** @description ID of the deal that the subscription belongs to. */
            deal_id: number;
            /** @description Description of the subscription; null when there is none. */
            description?: string | null;
            /** @description Whether the subscription runs. */
            is_active: boolean;
            /** @description How many payments a recurring subscription has; null when it has no end or is paid in installments. */
            cycles_count?: number | null;
            /** @description Amount of each payment of a recurring subscription; null for installments. */
            cycle_amount?: number | null;
            /** @description Whether a recurring subscription runs until it is cancelled; null for installments. */
            infinite?: boolean | null;
            /** @description Currency: a code of three letters. */
            currency: string;
            /** @description How often a recurring subscription is paid; null for installments. */
            cadence_type?: "weekly" | "monthly" | "quarterly" | "yearly" | (string & {}) | null;
            /**
             * Format: date
             * @description First day of the subscription; null when not set.
             */
            start_date?: string | null;
            /**
             * Format: date
             * @description Last day of the subscription; null when it has no end.
             */
            end_date?: string | null;
            /**
             * Format: double
             * @description Sum of all payments; null when there is no end.
             */
            lifetime_value?: number | null;
            /** @description How the subscription ended; null while it runs. */
            final_status?: string | null;
            /**
             * Format: date-time
             * @description When the subscription was created.
             */
            add_time: string;
            /**
             * Format: date-time
             * @description When the subscription was last changed; null when it never was.
             */
            update_time?: string | null;
        };
        /** @description A payment of a subscription. */
        SubscriptionPayment: {
            /** @description ID of the payment. */
            id: number;
            /** @description ID of the subscription. */
            subscription_id: number;
            /** @description ID of the deal. */
            deal_id: number;
            /** @description Whether the payment counts. */
            is_active?: boolean;
            /**
             * Format: double
             * @description Amount of the payment.
             */
            amount: number;
            /** @description Currency: a code of three letters. */
            currency: string;
            /**
             * Format: double
             * @description Difference from the payment before.
             */
            change_amount?: number;
            /**
             * Format: date
             * @description Day on which the payment is due.
             */
            due_at: string;
            /**
             * @description How the payment compares with the one before: `new` is the first, `recurring` is the same, `expansion` is more, `contraction` is less, `churn` is the last, `none` is none of these.
             * @enum {string}
             */
            revenue_movement_type?: "new" | "recurring" | "expansion" | "contraction" | "none" | "churn";
            /**
             * @description Whether the payment comes with each cycle, is an extra one or is an installment.
             * @enum {string}
             */
            payment_type: "recurring" | "additional" | "installment";
            /** @description Description of the payment; null when there is none. */
            description?: string | null;
            /**
             * Format: date-time
             * @description When the payment was created.
             */
            add_time?: string;
            /**
             * Format: date-time
             * @description When the payment was last changed; null when it never was.
             */
            update_time?: string | null;
        };
        /** @description A payment to add. */
        SubscriptionPaymentRequest: {
            /** @description Amount of the payment. */
            amount: number;
            /** @description What the payment is for. */
            description: string;
            /**
             * Format: date
             * @description Day on which the payment is due.
             */
            due_at: string;
        };
        /** @description What a new recurring subscription starts with. It needs either `cycles_count` or `infinite`. */
        CreateRecurringSubscriptionRequest: {
            /** @description ID of the deal that the subscription belongs to. */
            deal_id: number;
            /** @description Currency: a code of three letters. */
            currency: string;
            /** @description Description of the subscription. */
            description?: string;
            /**
             * @description How often a payment is due.
             * @enum {string}
             */
            cadence_type: "weekly" | "monthly" | "quarterly" | "yearly";
            /** @description How many payments there are. Not together with `infinite`. */
            cycles_count?: number;
            /** @description Amount of each payment. */
            cycle_amount: number;
            /**
             * Format: date
             * @description First day of the subscription.
             */
            start_date: string;
            /** @description Whether the subscription runs until it is cancelled. Not together with `cycles_count`. */
            infinite?: boolean;
            /** @description Extra payments. */
            payments?: readonly components<CustomFields>["schemas"]["SubscriptionPaymentRequest"][];
            /** @description Whether to set the value of the deal to the monthly recurring revenue. */
            update_deal_value?: boolean;
        };
        /** @description The fields of a recurring subscription to change, and from when on. */
        UpdateRecurringSubscriptionRequest: {
            /**
             * Format: date
             * @description From which day on the change holds: later payments are affected.
             */
            effective_date: string;
            /** @description Description of the subscription. */
            description?: string;
            /** @description Amount of each payment. */
            cycle_amount?: number;
            /** @description Extra payments. */
            payments?: readonly components<CustomFields>["schemas"]["SubscriptionPaymentRequest"][];
            /** @description Whether to set the value of the deal to the monthly recurring revenue. */
            update_deal_value?: boolean;
        };
        /** @description When a recurring subscription is to end. */
        CancelRecurringSubscriptionRequest: {
            /**
             * Format: date
             * @description Last day of the subscription. Without it, today.
             */
            end_date?: string;
        };
        /** @description What a new subscription in installments starts with. */
        CreateInstallmentSubscriptionRequest: {
            /** @description ID of the deal that the subscription belongs to. */
            deal_id: number;
            /** @description Currency: a code of three letters. */
            currency: string;
            /** @description The installments. */
            payments: readonly components<CustomFields>["schemas"]["SubscriptionPaymentRequest"][];
            /** @description Whether to set the value of the deal to the sum of the installments. */
            update_deal_value?: boolean;
        };
        /** @description The new installments of a subscription. */
        UpdateInstallmentSubscriptionRequest: {
            /** @description The installments. */
            payments: readonly components<CustomFields>["schemas"]["SubscriptionPaymentRequest"][];
            /** @description Whether to set the value of the deal to the sum of the installments. */
            update_deal_value?: boolean;
        };
    };
    responses: {
        /** @description A parameter or a field of the body is missing, misspelt or of the wrong type. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components<CustomFields>["schemas"]["ErrorResponse"];
            };
        };
        /** @description The token is missing, wrong or expired. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components<CustomFields>["schemas"]["UnauthorizedError"];
            };
        };
        /** @description The user may not do this, the OAuth scope is missing, or the plan does not include it. A client that keeps calling over the limit may be blocked with a 403 whose body is an HTML page. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components<CustomFields>["schemas"]["ErrorResponse"];
            };
        };
        /** @description The window's calls or the company's daily token budget are used up. */
        TooManyRequests: {
            headers: {
                "x-ratelimit-limit": components<CustomFields>["headers"]["RateLimitLimit"];
                "x-ratelimit-remaining": components<CustomFields>["headers"]["RateLimitRemaining"];
                "x-ratelimit-reset": components<CustomFields>["headers"]["RateLimitReset"];
                "Retry-After": components<CustomFields>["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components<CustomFields>["schemas"]["ErrorResponse"];
            };
        };
        /** @description Something failed on the vendor's side. */
        ServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components<CustomFields>["schemas"]["ErrorResponse"];
            };
        };
        /** @description Nothing with this ID exists, or the user cannot see it. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components<CustomFields>["schemas"]["ErrorResponse"];
            };
        };
        /** @description The vendor has withdrawn this operation. */
        Gone: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components<CustomFields>["schemas"]["ErrorResponse"];
            };
        };
    };
    parameters: {
        /** @description Where to go on: the `next_cursor` of the page before. Opaque; leave it out for the first page. */
        Cursor: string;
        /** @description ID of the project. */
        ProjectId: number;
        /** @description ID of the activity in the plan. */
        ActivityId: number;
        /** @description ID of the task in the plan. */
        TaskId: number;
        /** @description ID of the project board. */
        ProjectBoardId: number;
        /** @description ID of the project phase. */
        ProjectPhaseId: number;
        /** @description ID of the project template. */
        ProjectTemplateId: number;
        /** @description ID of the product. */
        ProductId: number;
        /** @description ID of the following itself, as in the `id` of a ProductFollower; not the ID of the user. */
        FollowerId: number;
        /** @description How many items to skip: 0 for the first page, then the `next_start` of the page before. */
        Start: number;
        /** @description Items per page, at most 500. */
        Limit: number;
        /** @description ID of the role. */
        RoleId: number;
        /** @description ID of the stage. */
        StageId: number;
        /** @description ID of the deal that the subscription belongs to. */
        SubscriptionDealId: number;
        /** @description ID of the subscription. */
        SubscriptionId: number;
    };
    requestBodies: never;
    headers: {
        /** @description Calls that the current two-second window allows to this token. Depends on the plan. */
        RateLimitLimit: number;
        /** @description Calls that are left in the current window. */
        RateLimitRemaining: number;
        /** @description Seconds until the window starts anew. */
        RateLimitReset: number;
        /** @description Seconds to wait before the next call. Not every 429 carries it. */
        RetryAfter: number;
    };
    pathItems: never;
}
export interface operations<CustomFields = unknown> {
    listProjects: {
        parameters: {
            query?: {
                /** @description Where to go on: the `next_cursor` of the page before. Opaque; leave it out for the first page. */
                cursor?: components<CustomFields>["parameters"]["Cursor"];
                /** @description Projects per page, at most 500. */
                limit?: number;
                /** @description ID of a saved filter: only projects that match it are returned. */
                filter_id?: number;
                /** @description Only projects in this state. Deleted projects are returned only when asked for with `deleted`. */
                status?: components<CustomFields>["schemas"]["ProjectStatus"];
                /** @description Only projects in this phase. */
                phase_id?: number;
                /** @description Whether to return archived projects too. Without it, or with false, they are left out. */
                include_archived?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of projects. */
            200: {
                headers: {
                    "x-ratelimit-limit": components<CustomFields>["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components<CustomFields>["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components<CustomFields>["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description True when the request succeeded. */
                        success: boolean;
                        /** @description The projects of this page. */
                        data: components<CustomFields>["schemas"]["Project"][];
                        additional_data: components<CustomFields>["schemas"]["CursorPagination"];
                    };
                };
            };
            400: components<CustomFields>["responses"]["BadRequest"];
            401: components<CustomFields>["responses"]["Unauthorized"];
            403: components<CustomFields>["responses"]["Forbidden"];
            429: components<CustomFields>["responses"]["TooManyRequests"];
            500: components<CustomFields>["responses"]["ServerError"];
        };
    };
    createProject: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The project to create. */
        requestBody: {
            content: {
                "application/json": components<CustomFields>["schemas"]["CreateProjectRequest"];
            };
        };
        responses: {
            /** @description The new project. */
            201: {
                headers: {
                    "x-ratelimit-limit": components<CustomFields>["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components<CustomFields>["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components<CustomFields>["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description True when the request succeeded. */
                        success: boolean;
                        data: components<CustomFields>["schemas"]["Project"];
                        /** @description Always null: there is nothing beside the data. */
                        additional_data: null;
                    };
                };
            };
            400: components<CustomFields>["responses"]["BadRequest"];
            401: components<CustomFields>["responses"]["Unauthorized"];
            403: components<CustomFields>["responses"]["Forbidden"];
            429: components<CustomFields>["responses"]["TooManyRequests"];
            500: components<CustomFields>["responses"]["ServerError"];
        };
    };
    getProject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the project. */
                id: components<CustomFields>["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The project. */
            200: {
                headers: {
                    "x-ratelimit-limit": components<CustomFields>["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components<CustomFields>["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components<CustomFields>["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description True when the request succeeded. */
                        success: boolean;
                        data: components<CustomFields>["schemas"]["Project"];
                        /** @description Always null: there is nothing beside the data. */
                        additional_data: null;
                    };
                };
            };
            401: components<CustomFields>["responses"]["Unauthorized"];
            403: components<CustomFields>["responses"]["Forbidden"];
            404: components<CustomFields>["responses"]["NotFound"];
            429: components<CustomFields>["responses"]["TooManyRequests"];
            500: components<CustomFields>["responses"]["ServerError"];
        };
    };
    updateProject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the project. */
                id: components<CustomFields>["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /** @description The fields to change. */
        requestBody?: {
            content: {
                "application/json": components<CustomFields>["schemas"]["UpdateProjectRequest"];
            };
        };
        responses: {
            /** @description The project after the change. */
            200: {
                headers: {
                    "x-ratelimit-limit": components<CustomFields>["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components<CustomFields>["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components<CustomFields>["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description True when the request succeeded. */
                        success: boolean;
                        data: components<CustomFields>["schemas"]["Project"];
                        /** @description Always null: there is nothing beside the data. */
                        additional_data: null;
                    };
                };
            };
            400: components<CustomFields>["responses"]["BadRequest"];
            401: components<CustomFields>["responses"]["Unauthorized"];
            403: components<CustomFields>["responses"]["Forbidden"];
            404: components<CustomFields>["responses"]["NotFound"];
            429: components<CustomFields>["responses"]["TooManyRequests"];
            500: components<CustomFields>["responses"]["ServerError"];
        };
    };
    deleteProject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the project. */
                id: components<CustomFields>["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The project is deleted. */
            200: {
                headers: {
                    "x-ratelimit-limit": components<CustomFields>["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components<CustomFields>["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components<CustomFields>["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description True when the request succeeded. */
                        success: boolean;
                        data: components<CustomFields>["schemas"]["DeletedProject"];
                        /** @description Always null: there is nothing beside the data. */
                        additional_data: null;
                    };
                };
            };
            401: components<CustomFields>["responses"]["Unauthorized"];
            403: components<CustomFields>["responses"]["Forbidden"];
            404: components<CustomFields>["responses"]["NotFound"];
            429: components<CustomFields>["responses"]["TooManyRequests"];
            500: components<CustomFields>["responses"]["ServerError"];
        };
    };
    archiveProject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the project. */
                id: components<CustomFields>["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The archived project. */
            200: {
                headers: {
                    "x-ratelimit-limit": components<CustomFields>["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components<CustomFields>["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components<CustomFields>["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description True when the request succeeded. */
                        success: boolean;
                        data: components<CustomFields>["schemas"]["Project"];
                        /** @description Always null: there is nothing beside the data. */
                        additional_data: null;
                    };
                };
            };
            401: components<CustomFields>["responses"]["Unauthorized"];
            403: components<CustomFields>["responses"]["Forbidden"];
            404: components<CustomFields>["responses"]["NotFound"];
            429: components<CustomFields>["responses"]["TooManyRequests"];
            500: components<CustomFields>["responses"]["ServerError"];
        };
    };
    getProjectPlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the project. */
                id: components<CustomFields>["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All items of the plan. */
            200: {
                headers: {
                    "x-ratelimit-limit": components<CustomFields>["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components<CustomFields>["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components<CustomFields>["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description True when the request succeeded. */
                        success: boolean;
                        /** @description The items of the plan. */
                        data: components<CustomFields>["schemas"]["ProjectPlanItem"][];
                        /** @description Always null: there is nothing beside the data. */
                        additional_data: null;
                    };
                };
            };
            401: components<CustomFields>["responses"]["Unauthorized"];
            403: components<CustomFields>["responses"]["Forbidden"];
            404: components<CustomFields>["responses"]["NotFound"];
            429: components<CustomFields>["responses"]["TooManyRequests"];
            500: components<CustomFields>["responses"]["ServerError"];
        };
    };
    updateProjectPlanActivity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the project. */
                id: components<CustomFields>["parameters"]["ProjectId"];
                /** @description ID of the activity in the plan. */
                activityId: components<CustomFields>["parameters"]["ActivityId"];
            };
            cookie?: never;
        };
        /** @description Where to put the item. */
        requestBody?: {
            content: {
                "application/json": components<CustomFields>["schemas"]["UpdateProjectPlanItemRequest"];
            };
        };
        responses: {
            /** @description The item after the change. */
            200: {
                headers: {
                    "x-ratelimit-limit": components<CustomFields>["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components<CustomFields>["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components<CustomFields>["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description True when the request succeeded. */
                        success: boolean;
                        data: components<CustomFields>["schemas"]["ProjectPlanItem"];
                        /** @description Always null: there is nothing beside the data. */
                        additional_data: null;
                    };
                };
            };
            400: components<CustomFields>["responses"]["BadRequest"];
            401: components<CustomFields>["responses"]["Unauthorized"];
            403: components<CustomFields>["responses"]["Forbidden"];
            404: components<CustomFields>["responses"]["NotFound"];
            429: components<CustomFields>["responses"]["TooManyRequests"];
            500: components<CustomFields>["responses"]["ServerError"];
        };
    };
    updateProjectPlanTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the project. */
                id: components<CustomFields>["parameters"]["ProjectId"];
                /** @description ID of the task in the plan. */
                taskId: components<CustomFields>["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        /** @description Where to put the item. */
        requestBody?: {
            content: {
                "application/json": components<CustomFields>["schemas"]["UpdateProjectPlanItemRequest"];
            };
        };
        responses: {
            /** @description The item after the change. */
            200: {
                headers: {
                    "x-ratelimit-limit": components<CustomFields>["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components<CustomFields>["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components<CustomFields>["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description True when the request succeeded. */
                        success: boolean;
                        data: components<CustomFields>["schemas"]["ProjectPlanItem"];
                        /** @description Always null: there is nothing beside the data. */
                        additional_data: null;
                    };
                };
            };
            400: components<CustomFields>["responses"]["BadRequest"];
            401: components<CustomFields>["responses"]["Unauthorized"];
            403: components<CustomFields>["responses"]["Forbidden"];
            404: components<CustomFields>["responses"]["NotFound"];
            429: components<CustomFields>["responses"]["TooManyRequests"];
            500: components<CustomFields>["responses"]["ServerError"];
        };
    };
    listProjectGroups: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the project. */
                id: components<CustomFields>["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All active groups. */
            200: {
                headers: {
                    "x-ratelimit-limit": components<CustomFields>["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components<CustomFields>["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components<CustomFields>["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description True when the request succeeded. */
                        success: boolean;
                        /** @description The groups of the project. */
                        data: components<CustomFields>["schemas"]["ProjectGroup"][];
                        /** @description Always null: there is nothing beside the data. */
                        additional_data: null;
                    };
                };
            };
            401: components<CustomFields>["responses"]["Unauthorized"];
            403: components<CustomFields>["responses"]["Forbidden"];
            404: components<CustomFields>["responses"]["NotFound"];
            429: components<CustomFields>["responses"]["TooManyRequests"];
            500: components<CustomFields>["responses"]["ServerError"];
        };
    };
    listProjectTasks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the project. */
                id: components<CustomFields>["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tasks of the project. */
            200: {
                headers: {
                    "x-ratelimit-limit": components<CustomFields>["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components<CustomFields>["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components<CustomFields>["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description True when the request succeeded. */
                        success: boolean;
                        /** @description The tasks of the project. */
                        data: components<CustomFields>["schemas"]["ProjectTask"][];
                        additional_data: components<CustomFields>["schemas"]["CursorPagination"];
                    };
                };
            };
            401: components<CustomFields>["responses"]["Unauthorized"];
            403: components<CustomFields>["responses"]["Forbidden"];
            404: components<CustomFields>["responses"]["NotFound"];
            429: components<CustomFields>["responses"]["TooManyRequests"];
            500: components<CustomFields>["responses"]["ServerError"];
        };
    };
    listProjectActivities: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the project. */
                id: components<CustomFields>["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The activities of the project. */
            200: {
                headers: {
                    "x-ratelimit-limit": components<CustomFields>["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components<CustomFields>["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components<CustomFields>["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description True when the request succeeded. */
                        success: boolean;
                        /** @description The activities of the project. */
                        data: components<CustomFields>["schemas"]["ProjectActivity"][];
                        additional_data: components<CustomFields>["schemas"]["CursorPagination"];
                    };
                };
            };
            401: components<CustomFields>["responses"]["Unauthorized"];
            403: components<CustomFields>["responses"]["Forbidden"];
            404: components<CustomFields>["responses"]["NotFound"];
            429: components<CustomFields>["responses"]["TooManyRequests"];
            500: components<CustomFields>["responses"]["ServerError"];
        };
    };
    listProjectBoards: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All boards. */
            200: {
                headers: {
                    "x-ratelimit-limit": components<CustomFields>["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components<CustomFields>["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components<CustomFields>["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description True when the request succeeded. */
                        success: boolean;
                        /** @description The boards. */
                        data: components<CustomFields>["schemas"]["ProjectBoard"][];
                        /** @description Always null: there is nothing beside the data. */
                        additional_data: null;
                    };
                };
            };
            401: components<CustomFields>["responses"]["Unauthorized"];
            403: components<CustomFields>["responses"]["Forbidden"];
            429: components<CustomFields>["responses"]["TooManyRequests"];
            500: components<CustomFields>["responses"]["ServerError"];
        };
    };
    getProjectBoard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the project board. */
                id: components<CustomFields>["parameters"]["ProjectBoardId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The board. */
            200: {
                headers: {
                    "x-ratelimit-limit": components<CustomFields>["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components<CustomFields>["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components<CustomFields>["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description True when the request succeeded. */
                        success: boolean;
                        data: components<CustomFields>["schemas"]["ProjectBoard"];
                        /** @description Always null: there is nothing beside the data. */
                        additional_data: null;
                    };
                };
            };
            401: components<CustomFields>["responses"]["Unauthorized"];
            403: components<CustomFields>["responses"]["Forbidden"];
            404: components<CustomFields>["responses"]["NotFound"];
            429: components<CustomFields>["responses"]["TooManyRequests"];
            500: components<CustomFields>["responses"]["ServerError"];
        };
    };
    listProjectPhases: {
        parameters: {
            query: {
                /** @description ID of the board whose phases are wanted. */
                board_id: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All active phases of the board. */
            200: {
                headers: {
                    "x-ratelimit-limit": components<CustomFields>["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components<CustomFields>["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components<CustomFields>["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description True when the request succeeded. */
                        success: boolean;
                        /** @description The phases of the board. */
                        data: components<CustomFields>["schemas"]["ProjectPhase"][];
                        /** @description Always null: there is nothing beside the data. */
                        additional_data: null;
                    };
                };
            };
            400: components<CustomFields>["responses"]["BadRequest"];
            401: components<CustomFields>["responses"]["Unauthorized"];
            403: components<CustomFields>["responses"]["Forbidden"];
            429: components<CustomFields>["responses"]["TooManyRequests"];
            500: components<CustomFields>["responses"]["ServerError"];
        };
    };
    getProjectPhase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the project phase. */
                id: components<CustomFields>["parameters"]["ProjectPhaseId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The phase. */
            200: {
                headers: {
                    "x-ratelimit-limit": components<CustomFields>["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components<CustomFields>["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components<CustomFields>["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description True when the request succeeded. */
                        success: boolean;
                        data: components<CustomFields>["schemas"]["ProjectPhase"];
                        /** @description Always null: there is nothing beside the data. */
                        additional_data: null;
                    };
                };
            };
            401: components<CustomFields>["responses"]["Unauthorized"];
            403: components<CustomFields>["responses"]["Forbidden"];
            404: components<CustomFields>["responses"]["NotFound"];
            429: components<CustomFields>["responses"]["TooManyRequests"];
            500: components<CustomFields>["responses"]["ServerError"];
        };
    };
    listProjectTemplates: {
        parameters: {
            query?: {
                /** @description Where to go on: the `next_cursor` of the page before. Opaque; leave it out for the first page. */
                cursor?: components<CustomFields>["parameters"]["Cursor"];
                /** @description Templates per page, at most 500. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of templates. */
            200: {
                headers: {
                    "x-ratelimit-limit": components<CustomFields>["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components<CustomFields>["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components<CustomFields>["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description True when the request succeeded. */
                        success: boolean;
                        /** @description The templates of this page. */
                        data: components<CustomFields>["schemas"]["ProjectTemplate"][];
                        additional_data: components<CustomFields>["schemas"]["CursorPagination"];
                    };
                };
            };
            400: components<CustomFields>["responses"]["BadRequest"];
            401: components<CustomFields>["responses"]["Unauthorized"];
            403: components<CustomFields>["responses"]["Forbidden"];
            429: components<CustomFields>["responses"]["TooManyRequests"];
            500: components<CustomFields>["responses"]["ServerError"];
        };
    };
    getProjectTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the project template. */
                id: components<CustomFields>["parameters"]["ProjectTemplateId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The template. */
            200: {
                headers: {
                    "x-ratelimit-limit": components<CustomFields>["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components<CustomFields>["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components<CustomFields>["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description True when the request succeeded. */
                        success: boolean;
                        data: components<CustomFields>["schemas"]["ProjectTemplate"];
                        /** @description Always null: there is nothing beside the data. */
                        additional_data: null;
                    };
                };
            };
            401: components<CustomFields>["responses"]["Unauthorized"];
            403: components<CustomFields>["responses"]["Forbidden"];
            404: components<CustomFields>["responses"]["NotFound"];
            429: components<CustomFields>["responses"]["TooManyRequests"];
            500: components<CustomFields>["responses"]["ServerError"];
        };
    };
    createProductFollower: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the product. */
                id: components<CustomFields>["parameters"]["ProductId"];
            };
            cookie?: never;
        };
        /** @description Who is to follow. */
        requestBody: {
            content: {
                "application/json": components<CustomFields>["schemas"]["CreateProductFollowerRequest"];
            };
        };
        responses: {
            /** @description The new following. */
            201: {
                headers: {
                    "x-ratelimit-limit": components<CustomFields>["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components<CustomFields>["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components<CustomFields>["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description True when the request succeeded. */
                        success: boolean;
                        data: components<CustomFields>["schemas"]["ProductFollower"];
                    };
                };
            };
            400: components<CustomFields>["responses"]["BadRequest"];
            401: components<CustomFields>["responses"]["Unauthorized"];
            403: components<CustomFields>["responses"]["Forbidden"];
            404: components<CustomFields>["responses"]["NotFound"];
            429: components<CustomFields>["responses"]["TooManyRequests"];
            500: components<CustomFields>["responses"]["ServerError"];
        };
    };
    deleteProductFollower: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the product. */
                id: components<CustomFields>["parameters"]["ProductId"];
                /** @description ID of the following itself, as in the `id` of a ProductFollower; not the ID of the user. */
                follower_id: components<CustomFields>["parameters"]["FollowerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The following has ended. */
            200: {
                headers: {
                    "x-ratelimit-limit": components<CustomFields>["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components<CustomFields>["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components<CustomFields>["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description True when the request succeeded. */
                        success: boolean;
                        /** @description What the change concerned. */
                        data: {
                            /** @description ID of the following that ended. */
                            id: number;
                        };
                    };
                };
            };
            401: components<CustomFields>["responses"]["Unauthorized"];
            403: components<CustomFields>["responses"]["Forbidden"];
            404: components<CustomFields>["responses"]["NotFound"];
            429: components<CustomFields>["responses"]["TooManyRequests"];
            500: components<CustomFields>["responses"]["ServerError"];
        };
    };
    listProductPermittedUsers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the product. */
                id: components<CustomFields>["parameters"]["ProductId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All users with access. */
            200: {
                headers: {
                    "x-ratelimit-limit": components<CustomFields>["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components<CustomFields>["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components<CustomFields>["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description True when the request succeeded. */
                        success: boolean;
                        /** @description IDs of the users with access. */
                        data: number[];
                    };
                };
            };
            401: components<CustomFields>["responses"]["Unauthorized"];
            403: components<CustomFields>["responses"]["Forbidden"];
            404: components<CustomFields>["responses"]["NotFound"];
            429: components<CustomFields>["responses"]["TooManyRequests"];
            500: components<CustomFields>["responses"]["ServerError"];
        };
    };
    listRoles: {
        parameters: {
            query?: {
                /** @description How many items to skip: 0 for the first page, then the `next_start` of the page before. */
                start?: components<CustomFields>["parameters"]["Start"];
                /** @description Items per page, at most 500. */
                limit?: components<CustomFields>["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of roles. */
            200: {
                headers: {
                    "x-ratelimit-limit": components<CustomFields>["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components<CustomFields>["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components<CustomFields>["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description True when the request succeeded. */
                        success: boolean;
                        /** @description The roles of this page. */
                        data: components<CustomFields>["schemas"]["Role"][];
                        /** @description Where the list goes on. */
                        additional_data: {
                            pagination: components<CustomFields>["schemas"]["OffsetPagination"];
                        };
                    };
                };
            };
            400: components<CustomFields>["responses"]["BadRequest"];
            401: components<CustomFields>["responses"]["Unauthorized"];
            403: components<CustomFields>["responses"]["Forbidden"];
            429: components<CustomFields>["responses"]["TooManyRequests"];
            500: components<CustomFields>["responses"]["ServerError"];
        };
    };
    createRole: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The role to create. */
        requestBody: {
            content: {
                "application/json": components<CustomFields>["schemas"]["CreateRoleRequest"];
            };
        };
        responses: {
            /** @description The role is created. */
            200: {
                headers: {
                    "x-ratelimit-limit": components<CustomFields>["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components<CustomFields>["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components<CustomFields>["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description True when the request succeeded. */
                        success: boolean;
                        /** @description What the change concerned. */
                        data: {
                            /** @description ID of the new role. */
                            id: number;
                        };
                    };
                };
            };
            400: components<CustomFields>["responses"]["BadRequest"];
            401: components<CustomFields>["responses"]["Unauthorized"];
            403: components<CustomFields>["responses"]["Forbidden"];
            429: components<CustomFields>["responses"]["TooManyRequests"];
            500: components<CustomFields>["responses"]["ServerError"];
        };
    };
    getRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the role. */
                id: components<CustomFields>["parameters"]["RoleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The role and its settings. */
            200: {
                headers: {
                    "x-ratelimit-limit": components<CustomFields>["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components<CustomFields>["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components<CustomFields>["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description True when the request succeeded. */
                        success: boolean;
                        data: components<CustomFields>["schemas"]["Role"];
                        /** @description What comes with the role. */
                        additional_data: {
                            settings: components<CustomFields>["schemas"]["RoleSettings"];
                        };
                    };
                };
            };
            401: components<CustomFields>["responses"]["Unauthorized"];
            403: components<CustomFields>["responses"]["Forbidden"];
            404: components<CustomFields>["responses"]["NotFound"];
            429: components<CustomFields>["responses"]["TooManyRequests"];
            500: components<CustomFields>["responses"]["ServerError"];
        };
    };
    updateRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the role. */
                id: components<CustomFields>["parameters"]["RoleId"];
            };
            cookie?: never;
        };
        /** @description The fields to change. */
        requestBody?: {
            content: {
                "application/json": components<CustomFields>["schemas"]["UpdateRoleRequest"];
            };
        };
        responses: {
            /** @description The role is changed. */
            200: {
                headers: {
                    "x-ratelimit-limit": components<CustomFields>["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components<CustomFields>["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components<CustomFields>["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description True when the request succeeded. */
                        success: boolean;
                        /** @description What the change concerned. */
                        data: {
                            /** @description ID of the changed role. */
                            id: number;
                        };
                    };
                };
            };
            400: components<CustomFields>["responses"]["BadRequest"];
            401: components<CustomFields>["responses"]["Unauthorized"];
            403: components<CustomFields>["responses"]["Forbidden"];
            404: components<CustomFields>["responses"]["NotFound"];
            429: components<CustomFields>["responses"]["TooManyRequests"];
            500: components<CustomFields>["responses"]["ServerError"];
        };
    };
    deleteRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the role. */
                id: components<CustomFields>["parameters"]["RoleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The role is deleted. */
            200: {
                headers: {
                    "x-ratelimit-limit": components<CustomFields>["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components<CustomFields>["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components<CustomFields>["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description True when the request succeeded. */
                        success: boolean;
                        /** @description What the change concerned. */
                        data: {
                            /** @description ID of the deleted role. */
                            id: number;
                        };
                    };
                };
            };
            401: components<CustomFields>["responses"]["Unauthorized"];
            403: components<CustomFields>["responses"]["Forbidden"];
            404: components<CustomFields>["responses"]["NotFound"];
            429: components<CustomFields>["responses"]["TooManyRequests"];
            500: components<CustomFields>["responses"]["ServerError"];
        };
    };
    listRoleAssignments: {
        parameters: {
            query?: {
                /** @description How many items to skip: 0 for the first page, then the `next_start` of the page before. */
                start?: components<CustomFields>["parameters"]["Start"];
                /** @description Items per page, at most 500. */
                limit?: components<CustomFields>["parameters"]["Limit"];
            };
            header?: never;
            path: {
                /** @description ID of the role. */
                id: components<CustomFields>["parameters"]["RoleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of assignments. */
            200: {
                headers: {
                    "x-ratelimit-limit": components<CustomFields>["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components<CustomFields>["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components<CustomFields>["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description True when the request succeeded. */
                        success: boolean;
                        /** @description The assignments of this page. */
                        data: components<CustomFields>["schemas"]["RoleAssignment"][];
                        /** @description Where the list goes on. */
                        additional_data: {
                            pagination: components<CustomFields>["schemas"]["OffsetPagination"];
                        };
                    };
                };
            };
            400: components<CustomFields>["responses"]["BadRequest"];
            401: components<CustomFields>["responses"]["Unauthorized"];
            403: components<CustomFields>["responses"]["Forbidden"];
            404: components<CustomFields>["responses"]["NotFound"];
            429: components<CustomFields>["responses"]["TooManyRequests"];
            500: components<CustomFields>["responses"]["ServerError"];
        };
    };
    createRoleAssignment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the role. */
                id: components<CustomFields>["parameters"]["RoleId"];
            };
            cookie?: never;
        };
        /** @description Who is to get the role. */
        requestBody: {
            content: {
                "application/json": components<CustomFields>["schemas"]["RoleAssignmentRequest"];
            };
        };
        responses: {
            /** @description The user has the role. */
            200: {
                headers: {
                    "x-ratelimit-limit": components<CustomFields>["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components<CustomFields>["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components<CustomFields>["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description True when the request succeeded. */
                        success: boolean;
                        /** @description The new assignment. */
                        data: {
                            /** @description ID of the user. */
                            user_id: number;
                            /** @description ID of the role. */
                            role_id: number;
                        };
                    };
                };
            };
            400: components<CustomFields>["responses"]["BadRequest"];
            401: components<CustomFields>["responses"]["Unauthorized"];
            403: components<CustomFields>["responses"]["Forbidden"];
            404: components<CustomFields>["responses"]["NotFound"];
            429: components<CustomFields>["responses"]["TooManyRequests"];
            500: components<CustomFields>["responses"]["ServerError"];
        };
    };
    deleteRoleAssignment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the role. */
                id: components<CustomFields>["parameters"]["RoleId"];
            };
            cookie?: never;
        };
        /** @description Who is to lose the role. */
        requestBody: {
            content: {
                "application/json": components<CustomFields>["schemas"]["RoleAssignmentRequest"];
            };
        };
        responses: {
            /** @description The user no longer has the role. */
            200: {
                headers: {
                    "x-ratelimit-limit": components<CustomFields>["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components<CustomFields>["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components<CustomFields>["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description True when the request succeeded. */
                        success: boolean;
                        /** @description What the change concerned. */
                        data: {
                            /** @description ID of the role that the user had. */
                            id: number;
                        };
                    };
                };
            };
            400: components<CustomFields>["responses"]["BadRequest"];
            401: components<CustomFields>["responses"]["Unauthorized"];
            403: components<CustomFields>["responses"]["Forbidden"];
            404: components<CustomFields>["responses"]["NotFound"];
            429: components<CustomFields>["responses"]["TooManyRequests"];
            500: components<CustomFields>["responses"]["ServerError"];
        };
    };
    getRoleSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the role. */
                id: components<CustomFields>["parameters"]["RoleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settings. */
            200: {
                headers: {
                    "x-ratelimit-limit": components<CustomFields>["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components<CustomFields>["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components<CustomFields>["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description True when the request succeeded. */
                        success: boolean;
                        data: components<CustomFields>["schemas"]["RoleSettings"];
                    };
                };
            };
            401: components<CustomFields>["responses"]["Unauthorized"];
            403: components<CustomFields>["responses"]["Forbidden"];
            404: components<CustomFields>["responses"]["NotFound"];
            429: components<CustomFields>["responses"]["TooManyRequests"];
            500: components<CustomFields>["responses"]["ServerError"];
        };
    };
    updateRoleSetting: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the role. */
                id: components<CustomFields>["parameters"]["RoleId"];
            };
            cookie?: never;
        };
        /** @description The setting to change. */
        requestBody: {
            content: {
                "application/json": components<CustomFields>["schemas"]["UpdateRoleSettingRequest"];
            };
        };
        responses: {
            /** @description The setting is changed. */
            200: {
                headers: {
                    "x-ratelimit-limit": components<CustomFields>["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components<CustomFields>["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components<CustomFields>["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description True when the request succeeded. */
                        success: boolean;
                        data: components<CustomFields>["schemas"]["RoleSettingUpdate"];
                    };
                };
            };
            400: components<CustomFields>["responses"]["BadRequest"];
            401: components<CustomFields>["responses"]["Unauthorized"];
            403: components<CustomFields>["responses"]["Forbidden"];
            404: components<CustomFields>["responses"]["NotFound"];
            429: components<CustomFields>["responses"]["TooManyRequests"];
            500: components<CustomFields>["responses"]["ServerError"];
        };
    };
    getRolePipelines: {
        parameters: {
            query?: {
                /** @description Whether to return the visible pipelines or, with false, the hidden ones. */
                visible?: boolean;
            };
            header?: never;
            path: {
                /** @description ID of the role. */
                id: components<CustomFields>["parameters"]["RoleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The pipelines. */
            200: {
                headers: {
                    "x-ratelimit-limit": components<CustomFields>["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components<CustomFields>["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components<CustomFields>["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description True when the request succeeded. */
                        success: boolean;
                        data: components<CustomFields>["schemas"]["RolePipelines"];
                    };
                };
            };
            400: components<CustomFields>["responses"]["BadRequest"];
            401: components<CustomFields>["responses"]["Unauthorized"];
            403: components<CustomFields>["responses"]["Forbidden"];
            404: components<CustomFields>["responses"]["NotFound"];
            429: components<CustomFields>["responses"]["TooManyRequests"];
            500: components<CustomFields>["responses"]["ServerError"];
        };
    };
    updateRolePipelines: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the role. */
                id: components<CustomFields>["parameters"]["RoleId"];
            };
            cookie?: never;
        };
        /** @description The changes. */
        requestBody: {
            content: {
                "application/json": components<CustomFields>["schemas"]["UpdateRolePipelinesRequest"];
            };
        };
        responses: {
            /** @description The pipelines after the change. */
            200: {
                headers: {
                    "x-ratelimit-limit": components<CustomFields>["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components<CustomFields>["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components<CustomFields>["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description True when the request succeeded. */
                        success: boolean;
                        data: components<CustomFields>["schemas"]["RolePipelines"];
                    };
                };
            };
            400: components<CustomFields>["responses"]["BadRequest"];
            401: components<CustomFields>["responses"]["Unauthorized"];
            403: components<CustomFields>["responses"]["Forbidden"];
            404: components<CustomFields>["responses"]["NotFound"];
            429: components<CustomFields>["responses"]["TooManyRequests"];
            500: components<CustomFields>["responses"]["ServerError"];
        };
    };
    listStages: {
        parameters: {
            query?: {
                /** @description Only stages of this pipeline; without it, those of all pipelines. */
                pipeline_id?: number;
                /** @description How many items to skip: 0 for the first page, then the `next_start` of the page before. */
                start?: components<CustomFields>["parameters"]["Start"];
                /** @description Items per page, at most 500. */
                limit?: components<CustomFields>["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of stages. */
            200: {
                headers: {
                    "x-ratelimit-limit": components<CustomFields>["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components<CustomFields>["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components<CustomFields>["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description True when the request succeeded. */
                        success: boolean;
                        /** @description The stages of this page. */
                        data: components<CustomFields>["schemas"]["Stage"][];
                        /** @description Where the list goes on. */
                        additional_data: {
                            pagination: components<CustomFields>["schemas"]["OffsetPagination"];
                        };
                    };
                };
            };
            400: components<CustomFields>["responses"]["BadRequest"];
            401: components<CustomFields>["responses"]["Unauthorized"];
            403: components<CustomFields>["responses"]["Forbidden"];
            410: components<CustomFields>["responses"]["Gone"];
            429: components<CustomFields>["responses"]["TooManyRequests"];
            500: components<CustomFields>["responses"]["ServerError"];
        };
    };
    createStage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The stage to create. */
        requestBody: {
            content: {
                "application/json": components<CustomFields>["schemas"]["CreateStageRequest"];
            };
        };
        responses: {
            /** @description The new stage. */
            200: {
                headers: {
                    "x-ratelimit-limit": components<CustomFields>["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components<CustomFields>["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components<CustomFields>["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description True when the request succeeded. */
                        success: boolean;
                        data: components<CustomFields>["schemas"]["Stage"];
                    };
                };
            };
            400: components<CustomFields>["responses"]["BadRequest"];
            401: components<CustomFields>["responses"]["Unauthorized"];
            403: components<CustomFields>["responses"]["Forbidden"];
            410: components<CustomFields>["responses"]["Gone"];
            429: components<CustomFields>["responses"]["TooManyRequests"];
            500: components<CustomFields>["responses"]["ServerError"];
        };
    };
    deleteStages: {
        parameters: {
            query: {
                /** @description IDs of the stages to delete, joined by commas. */
                ids: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The stages are deleted. */
            200: {
                headers: {
                    "x-ratelimit-limit": components<CustomFields>["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components<CustomFields>["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components<CustomFields>["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description True when the request succeeded. */
                        success: boolean;
                        /** @description What the change concerned. */
                        data: {
                            /** @description IDs of the deleted stages. */
                            id: number[];
                        };
                    };
                };
            };
            400: components<CustomFields>["responses"]["BadRequest"];
            401: components<CustomFields>["responses"]["Unauthorized"];
            403: components<CustomFields>["responses"]["Forbidden"];
            410: components<CustomFields>["responses"]["Gone"];
            429: components<CustomFields>["responses"]["TooManyRequests"];
            500: components<CustomFields>["responses"]["ServerError"];
        };
    };
    getStage: {
        parameters: {
            query?: {
                /** @description With 1 the summary counts the deals of all users, else those of the user only. */
                everyone?: 0 | 1;
            };
            header?: never;
            path: {
                /** @description ID of the stage. */
                id: components<CustomFields>["parameters"]["StageId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The stage. */
            200: {
                headers: {
                    "x-ratelimit-limit": components<CustomFields>["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components<CustomFields>["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components<CustomFields>["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description True when the request succeeded. */
                        success: boolean;
                        data: components<CustomFields>["schemas"]["Stage"];
                    };
                };
            };
            400: components<CustomFields>["responses"]["BadRequest"];
            401: components<CustomFields>["responses"]["Unauthorized"];
            403: components<CustomFields>["responses"]["Forbidden"];
            404: components<CustomFields>["responses"]["NotFound"];
            410: components<CustomFields>["responses"]["Gone"];
            429: components<CustomFields>["responses"]["TooManyRequests"];
            500: components<CustomFields>["responses"]["ServerError"];
        };
    };
    updateStage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the stage. */
                id: components<CustomFields>["parameters"]["StageId"];
            };
            cookie?: never;
        };
        /** @description The fields to change. */
        requestBody?: {
            content: {
                "application/json": components<CustomFields>["schemas"]["UpdateStageRequest"];
            };
        };
        responses: {
            /** @description The stage after the change. */
            200: {
                headers: {
                    "x-ratelimit-limit": components<CustomFields>["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components<CustomFields>["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components<CustomFields>["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description True when the request succeeded. */
                        success: boolean;
                        data: components<CustomFields>["schemas"]["Stage"];
                    };
                };
            };
            400: components<CustomFields>["responses"]["BadRequest"];
            401: components<CustomFields>["responses"]["Unauthorized"];
            403: components<CustomFields>["responses"]["Forbidden"];
            404: components<CustomFields>["responses"]["NotFound"];
            410: components<CustomFields>["responses"]["Gone"];
            429: components<CustomFields>["responses"]["TooManyRequests"];
            500: components<CustomFields>["responses"]["ServerError"];
        };
    };
    deleteStage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the stage. */
                id: components<CustomFields>["parameters"]["StageId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The stage is deleted. */
            200: {
                headers: {
                    "x-ratelimit-limit": components<CustomFields>["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components<CustomFields>["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components<CustomFields>["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description True when the request succeeded. */
                        success: boolean;
                        /** @description What the change concerned. */
                        data: {
                            /** @description ID of the deleted stage. */
                            id: number;
                        };
                    };
                };
            };
            401: components<CustomFields>["responses"]["Unauthorized"];
            403: components<CustomFields>["responses"]["Forbidden"];
            404: components<CustomFields>["responses"]["NotFound"];
            410: components<CustomFields>["responses"]["Gone"];
            429: components<CustomFields>["responses"]["TooManyRequests"];
            500: components<CustomFields>["responses"]["ServerError"];
        };
    };
    listStageDeals: {
        parameters: {
            query?: {
                /** @description ID of a saved filter: only deals that match it are returned. */
                filter_id?: number;
                /** @description Only deals of this user; `filter_id` is then ignored. Without it, the deals of the user who asks. */
                user_id?: number;
                /** @description With 1 the deals of all users are returned, and `filter_id` and `user_id` are ignored. */
                everyone?: 0 | 1;
                /** @description How many items to skip: 0 for the first page, then the `next_start` of the page before. */
                start?: components<CustomFields>["parameters"]["Start"];
                /** @description Items per page, at most 500. */
                limit?: components<CustomFields>["parameters"]["Limit"];
            };
            header?: never;
            path: {
                /** @description ID of the stage. */
                id: components<CustomFields>["parameters"]["StageId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of deals. */
            200: {
                headers: {
                    "x-ratelimit-limit": components<CustomFields>["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components<CustomFields>["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components<CustomFields>["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description True when the request succeeded. */
                        success: boolean;
                        /** @description The deals of this page. */
                        data: components<CustomFields>["schemas"]["Deal"][];
                        /** @description Where the list goes on. */
                        additional_data: {
                            pagination: components<CustomFields>["schemas"]["OffsetPagination"];
                        };
                    };
                };
            };
            400: components<CustomFields>["responses"]["BadRequest"];
            401: components<CustomFields>["responses"]["Unauthorized"];
            403: components<CustomFields>["responses"]["Forbidden"];
            404: components<CustomFields>["responses"]["NotFound"];
            429: components<CustomFields>["responses"]["TooManyRequests"];
            500: components<CustomFields>["responses"]["ServerError"];
        };
    };
    listRecents: {
        parameters: {
            query: {
                /** @description Only changes after this time, in UTC: `YYYY-MM-DD HH:MM:SS`. */
                since_timestamp: string | Date;
                /** @description Only items of this kind, or of several kinds joined by commas: `deal,person`. Without it, items of all kinds. */
                items?: "activity" | "activityType" | "deal" | "file" | "filter" | "note" | "person" | "organization" | "pipeline" | "product" | "stage" | "user" | (string & {});
                /** @description How many items to skip: 0 for the first page, then the `next_start` of the page before. */
                start?: components<CustomFields>["parameters"]["Start"];
                /** @description Items per page, at most 500. */
                limit?: components<CustomFields>["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of changes. */
            200: {
                headers: {
                    "x-ratelimit-limit": components<CustomFields>["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components<CustomFields>["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components<CustomFields>["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description True when the request succeeded. */
                        success: boolean;
                        /** @description The changes of this page. */
                        data: components<CustomFields>["schemas"]["RecentItem"][];
                        /** @description Where the list goes on. */
                        additional_data: {
                            /** @description The time that was asked for, in UTC (`YYYY-MM-DD HH:MM:SS`). */
                            since_timestamp?: string;
                            /** @description Time of the last change on this page, in UTC (`YYYY-MM-DD HH:MM:SS`); null when the page is empty. */
                            last_timestamp_on_page?: string | null;
                            pagination: components<CustomFields>["schemas"]["OffsetPagination"];
                        };
                    };
                };
            };
            400: components<CustomFields>["responses"]["BadRequest"];
            401: components<CustomFields>["responses"]["Unauthorized"];
            403: components<CustomFields>["responses"]["Forbidden"];
            429: components<CustomFields>["responses"]["TooManyRequests"];
            500: components<CustomFields>["responses"]["ServerError"];
        };
    };
    findSubscriptionByDeal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the deal that the subscription belongs to. */
                dealId: components<CustomFields>["parameters"]["SubscriptionDealId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The subscription. */
            200: {
                headers: {
                    "x-ratelimit-limit": components<CustomFields>["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components<CustomFields>["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components<CustomFields>["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description True when the request succeeded. */
                        success: boolean;
                        data: components<CustomFields>["schemas"]["Subscription"];
                    };
                };
            };
            401: components<CustomFields>["responses"]["Unauthorized"];
            403: components<CustomFields>["responses"]["Forbidden"];
            404: components<CustomFields>["responses"]["NotFound"];
            410: components<CustomFields>["responses"]["Gone"];
            429: components<CustomFields>["responses"]["TooManyRequests"];
            500: components<CustomFields>["responses"]["ServerError"];
        };
    };
    getSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the subscription. */
                id: components<CustomFields>["parameters"]["SubscriptionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The subscription. */
            200: {
                headers: {
                    "x-ratelimit-limit": components<CustomFields>["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components<CustomFields>["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components<CustomFields>["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description True when the request succeeded. */
                        success: boolean;
                        data: components<CustomFields>["schemas"]["Subscription"];
                    };
                };
            };
            401: components<CustomFields>["responses"]["Unauthorized"];
            403: components<CustomFields>["responses"]["Forbidden"];
            404: components<CustomFields>["responses"]["NotFound"];
            410: components<CustomFields>["responses"]["Gone"];
            429: components<CustomFields>["responses"]["TooManyRequests"];
            500: components<CustomFields>["responses"]["ServerError"];
        };
    };
    deleteSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the subscription. */
                id: components<CustomFields>["parameters"]["SubscriptionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The subscription is deleted. */
            200: {
                headers: {
                    "x-ratelimit-limit": components<CustomFields>["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components<CustomFields>["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components<CustomFields>["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description True when the request succeeded. */
                        success: boolean;
                        data: components<CustomFields>["schemas"]["Subscription"];
                    };
                };
            };
            401: components<CustomFields>["responses"]["Unauthorized"];
            403: components<CustomFields>["responses"]["Forbidden"];
            404: components<CustomFields>["responses"]["NotFound"];
            410: components<CustomFields>["responses"]["Gone"];
            429: components<CustomFields>["responses"]["TooManyRequests"];
            500: components<CustomFields>["responses"]["ServerError"];
        };
    };
    listSubscriptionPayments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the subscription. */
                id: components<CustomFields>["parameters"]["SubscriptionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All payments. */
            200: {
                headers: {
                    "x-ratelimit-limit": components<CustomFields>["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components<CustomFields>["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components<CustomFields>["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description True when the request succeeded. */
                        success: boolean;
                        /** @description The payments of the subscription. */
                        data: components<CustomFields>["schemas"]["SubscriptionPayment"][];
                    };
                };
            };
            401: components<CustomFields>["responses"]["Unauthorized"];
            403: components<CustomFields>["responses"]["Forbidden"];
            404: components<CustomFields>["responses"]["NotFound"];
            410: components<CustomFields>["responses"]["Gone"];
            429: components<CustomFields>["responses"]["TooManyRequests"];
            500: components<CustomFields>["responses"]["ServerError"];
        };
    };
    createRecurringSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The subscription to create. */
        requestBody: {
            content: {
                "application/json": components<CustomFields>["schemas"]["CreateRecurringSubscriptionRequest"];
            };
        };
        responses: {
            /** @description The new subscription. */
            200: {
                headers: {
                    "x-ratelimit-limit": components<CustomFields>["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components<CustomFields>["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components<CustomFields>["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description True when the request succeeded. */
                        success: boolean;
                        data: components<CustomFields>["schemas"]["Subscription"];
                    };
                };
            };
            400: components<CustomFields>["responses"]["BadRequest"];
            401: components<CustomFields>["responses"]["Unauthorized"];
            403: components<CustomFields>["responses"]["Forbidden"];
            410: components<CustomFields>["responses"]["Gone"];
            429: components<CustomFields>["responses"]["TooManyRequests"];
            500: components<CustomFields>["responses"]["ServerError"];
        };
    };
    updateRecurringSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the subscription. */
                id: components<CustomFields>["parameters"]["SubscriptionId"];
            };
            cookie?: never;
        };
        /** @description The fields to change. */
        requestBody: {
            content: {
                "application/json": components<CustomFields>["schemas"]["UpdateRecurringSubscriptionRequest"];
            };
        };
        responses: {
            /** @description The subscription after the change. */
            200: {
                headers: {
                    "x-ratelimit-limit": components<CustomFields>["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components<CustomFields>["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components<CustomFields>["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description True when the request succeeded. */
                        success: boolean;
                        data: components<CustomFields>["schemas"]["Subscription"];
                    };
                };
            };
            400: components<CustomFields>["responses"]["BadRequest"];
            401: components<CustomFields>["responses"]["Unauthorized"];
            403: components<CustomFields>["responses"]["Forbidden"];
            404: components<CustomFields>["responses"]["NotFound"];
            410: components<CustomFields>["responses"]["Gone"];
            429: components<CustomFields>["responses"]["TooManyRequests"];
            500: components<CustomFields>["responses"]["ServerError"];
        };
    };
    cancelRecurringSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the subscription. */
                id: components<CustomFields>["parameters"]["SubscriptionId"];
            };
            cookie?: never;
        };
        /** @description When to end. */
        requestBody?: {
            content: {
                "application/json": components<CustomFields>["schemas"]["CancelRecurringSubscriptionRequest"];
            };
        };
        responses: {
            /** @description The ended subscription. */
            200: {
                headers: {
                    "x-ratelimit-limit": components<CustomFields>["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components<CustomFields>["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components<CustomFields>["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description True when the request succeeded. */
                        success: boolean;
                        data: components<CustomFields>["schemas"]["Subscription"];
                    };
                };
            };
            400: components<CustomFields>["responses"]["BadRequest"];
            401: components<CustomFields>["responses"]["Unauthorized"];
            403: components<CustomFields>["responses"]["Forbidden"];
            404: components<CustomFields>["responses"]["NotFound"];
            410: components<CustomFields>["responses"]["Gone"];
            429: components<CustomFields>["responses"]["TooManyRequests"];
            500: components<CustomFields>["responses"]["ServerError"];
        };
    };
    createInstallmentSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The subscription to create. */
        requestBody: {
            content: {
                "application/json": components<CustomFields>["schemas"]["CreateInstallmentSubscriptionRequest"];
            };
        };
        responses: {
            /** @description The new subscription. */
            200: {
                headers: {
                    "x-ratelimit-limit": components<CustomFields>["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components<CustomFields>["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components<CustomFields>["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description True when the request succeeded. */
                        success: boolean;
                        data: components<CustomFields>["schemas"]["Subscription"];
                    };
                };
            };
            400: components<CustomFields>["responses"]["BadRequest"];
            401: components<CustomFields>["responses"]["Unauthorized"];
            403: components<CustomFields>["responses"]["Forbidden"];
            410: components<CustomFields>["responses"]["Gone"];
            429: components<CustomFields>["responses"]["TooManyRequests"];
            500: components<CustomFields>["responses"]["ServerError"];
        };
    };
    updateInstallmentSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the subscription. */
                id: components<CustomFields>["parameters"]["SubscriptionId"];
            };
            cookie?: never;
        };
        /** @description The new installments. */
        requestBody: {
            content: {
                "application/json": components<CustomFields>["schemas"]["UpdateInstallmentSubscriptionRequest"];
            };
        };
        responses: {
            /** @description The subscription after the change. */
            200: {
                headers: {
                    "x-ratelimit-limit": components<CustomFields>["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components<CustomFields>["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components<CustomFields>["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description True when the request succeeded. */
                        success: boolean;
                        data: components<CustomFields>["schemas"]["Subscription"];
                    };
                };
            };
            400: components<CustomFields>["responses"]["BadRequest"];
            401: components<CustomFields>["responses"]["Unauthorized"];
            403: components<CustomFields>["responses"]["Forbidden"];
            404: components<CustomFields>["responses"]["NotFound"];
            410: components<CustomFields>["responses"]["Gone"];
            429: components<CustomFields>["responses"]["TooManyRequests"];
            500: components<CustomFields>["responses"]["ServerError"];
        };
    };
}
