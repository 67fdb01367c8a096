// Generated from specs/pipedrive (version 1.0.0, d7fbb0fe2e14) by `pnpm generate pipedrive`. Edit the spec instead.

export interface paths {
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
        get: operations["listProjects"];
        put?: never;
        /**
         * Create a project
         * @description Creates a project in a phase of a board, if wanted from a template. Custom fields go beside the others, keyed by their hash.
         */
        post: operations["createProject"];
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
        get: operations["getProject"];
        /**
         * Update a project
         * @description Changes the fields that are given and leaves the others as they are.
         */
        put: operations["updateProject"];
        post?: never;
        /**
         * Delete a project
         * @description Marks a project as deleted.
         */
        delete: operations["deleteProject"];
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
        post: operations["archiveProject"];
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
        get: operations["getProjectPlan"];
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
        put: operations["updateProjectPlanActivity"];
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
        put: operations["updateProjectPlanTask"];
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
        get: operations["listProjectGroups"];
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
        get: operations["listProjectTasks"];
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
        get: operations["listProjectActivities"];
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
        get: operations["listProjectBoards"];
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
        get: operations["getProjectBoard"];
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
        get: operations["listProjectPhases"];
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
        get: operations["getProjectPhase"];
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
        get: operations["listProjectTemplates"];
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
        get: operations["getProjectTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /** @description State of a project. The four values are those that Pipedrive names; others may be added. */
        ProjectStatus: "open" | "completed" | "canceled" | "deleted" | (string & {});
        /** @description Value of a custom field. Its form depends on the type of the field: text, dates and times are strings, numbers and amounts are numbers, a single option is its ID, several options are a comma-separated string or an array of IDs, and a linked person, organization or user is its ID or an object. Null when the field is empty. */
        CustomFieldValue: (string | number | boolean | null) | (string | number)[] | {
            [key: string]: unknown;
        };
        /** @description A project: work for an organization, a person or some deals. It lies in one phase of one board. Custom fields stand beside the fields named here, keyed by their 40-character hash. */
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
            status: components["schemas"]["ProjectStatus"];
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
            /** @description When the project was created, in UTC. Some answers add milliseconds: `2023-09-12 11:12:18.110`. */
            add_time: string;
            /** @description When the project was last changed, in UTC. Some answers add milliseconds: `2023-09-12 11:12:18.110`. */
            update_time: string;
            /** @description When the status last changed, in UTC. Some answers add milliseconds: `2023-09-12 11:12:18.110`. Null when it never did. */
            status_change_time: string | null;
            /** @description When the project was archived, in UTC. Some answers add milliseconds: `2023-09-12 11:12:18.110`. Null when it is not archived. */
            archive_time: string | null;
        };
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
            /** @description A hint on where to read more or what to do. */
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
        /** @description What a new project starts with. Custom fields stand beside the fields named here, keyed by their 40-character hash. */
        CreateProjectRequest: {
            /** @description Title of the project. */
            title: string;
            /** @description ID of the board to put the project on. */
            board_id: number;
            /** @description ID of the phase to put the project in. It must belong to the board. */
            phase_id: number;
            /** @description Description of the project. */
            description?: string;
            status?: components["schemas"]["ProjectStatus"];
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
            deal_ids?: number[];
            /** @description ID of the organization that the project is for. */
            org_id?: number;
            /** @description ID of the person that the project is for. */
            person_id?: number;
            /** @description IDs of the labels to put on the project. */
            labels?: number[];
            /** @description ID of the template to build the project from. */
            template_id?: number;
        };
        /** @description The fields of a project to change; what is left out stays as it is. Custom fields stand beside the fields named here, keyed by their 40-character hash. */
        UpdateProjectRequest: {
            /** @description Title of the project. */
            title?: string;
            /** @description ID of the board to put the project on. */
            board_id?: number;
            /** @description ID of the phase to put the project in. It must belong to the board. */
            phase_id?: number;
            /** @description Description of the project. */
            description?: string;
            status?: components["schemas"]["ProjectStatus"];
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
            deal_ids?: number[];
            /** @description ID of the organization that the project is for. */
            org_id?: number;
            /** @description ID of the person that the project is for. */
            person_id?: number;
            /** @description IDs of the labels to put on the project. */
            labels?: number[];
        };
        /** @description Which project was deleted. The vendor's page shows the ID at the top, its schema shows it one level deeper, in `data`: look in both places. */
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
            /** @description When the task was created, in UTC. Some answers add milliseconds: `2023-09-12 11:12:18.110`. */
            add_time: string;
            /** @description When the task was last changed, in UTC. Some answers add milliseconds: `2023-09-12 11:12:18.110`. */
            update_time: string;
            /** @description When the task was marked as done, in UTC. Some answers add milliseconds: `2023-09-12 11:12:18.110`. Null while it is open. */
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
            /** @description Time at which the activity is due, in UTC; empty when it lasts all day. */
            due_time: string;
            /** @description How long the activity lasts; empty when not set. */
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
            /** @description When the activity was created, in UTC. */
            add_time: string;
            /** @description When the activity was last changed, in UTC. */
            update_time: string;
            /** @description When the activity was marked as done; empty or null while it is open. */
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
            /** @description When the board was created, in UTC. */
            add_time: string;
            /** @description When the board was last changed, in UTC. */
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
            /** @description When the phase was created, in UTC. */
            add_time: string;
            /** @description When the phase was last changed, in UTC. */
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
            /** @description When the template was created, in UTC. Some answers add milliseconds: `2023-09-12 11:12:18.110`. */
            add_time: string;
            /** @description When the template was last changed, in UTC. Some answers add milliseconds: `2023-09-12 11:12:18.110`. */
            update_time: string;
        };
    };
    responses: {
        /** @description A parameter or a field of the body is missing, misspelt or of the wrong type. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The token is missing, wrong or expired. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["UnauthorizedError"];
            };
        };
        /** @description The user may not do this, the OAuth scope is missing, or the plan does not include it. A client that keeps calling over the limit may be blocked with a 403 whose body is an HTML page. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The window's calls or the company's daily token budget are used up. */
        TooManyRequests: {
            headers: {
                "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description Something failed on the vendor's side. */
        ServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description Nothing with this ID exists, or the user cannot see it. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
    };
    parameters: {
        /**
         * @description Where to go on: the `next_cursor` of the page before. Opaque; leave it out for the first page.
         * @example eyJwcm9qZWN0cyI6OX0
         */
        Cursor: string;
        /**
         * @description ID of the project.
         * @example 8
         */
        ProjectId: number;
        /**
         * @description ID of the activity in the plan.
         * @example 215
         */
        ActivityId: number;
        /**
         * @description ID of the task in the plan.
         * @example 31
         */
        TaskId: number;
        /**
         * @description ID of the project board.
         * @example 1
         */
        ProjectBoardId: number;
        /**
         * @description ID of the project phase.
         * @example 3
         */
        ProjectPhaseId: number;
        /**
         * @description ID of the project template.
         * @example 5
         */
        ProjectTemplateId: number;
    };
    requestBodies: never;
    headers: {
        /**
         * @description Calls that the current two-second window allows to this token. Depends on the plan.
         * @example 80
         */
        RateLimitLimit: number;
        /**
         * @description Calls that are left in the current window.
         * @example 79
         */
        RateLimitRemaining: number;
        /**
         * @description Seconds until the window starts anew.
         * @example 2
         */
        RateLimitReset: number;
        /**
         * @description Seconds to wait before the next call. Not every 429 carries it.
         * @example 2
         */
        RetryAfter: number;
    };
    pathItems: never;
}
export interface operations {
    listProjects: {
        parameters: {
            query?: {
                /**
                 * @description Where to go on: the `next_cursor` of the page before. Opaque; leave it out for the first page.
                 * @example eyJwcm9qZWN0cyI6OX0
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Projects per page, at most 500.
                 * @example 100
                 */
                limit?: number;
                /**
                 * @description ID of a saved filter: only projects that match it are returned.
                 * @example 14
                 */
                filter_id?: number;
                /**
                 * @description Only projects in this state. Deleted projects are returned only when asked for with `deleted`.
                 * @example open
                 */
                status?: components["schemas"]["ProjectStatus"];
                /**
                 * @description Only projects in this phase.
                 * @example 3
                 */
                phase_id?: number;
                /**
                 * @description Whether to return archived projects too. Without it, or with false, they are left out.
                 * @example true
                 */
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
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description True when the request succeeded. */
                        success: boolean;
                        /** @description The projects of this page. */
                        data: components["schemas"]["Project"][];
                        additional_data: components["schemas"]["CursorPagination"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
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
                "application/json": components["schemas"]["CreateProjectRequest"];
            };
        };
        responses: {
            /** @description The new project. */
            201: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description True when the request succeeded. */
                        success: boolean;
                        data: components["schemas"]["Project"];
                        /** @description Always null: there is nothing beside the data. */
                        additional_data: null;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getProject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the project.
                 * @example 8
                 */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The project. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description True when the request succeeded. */
                        success: boolean;
                        data: components["schemas"]["Project"];
                        /** @description Always null: there is nothing beside the data. */
                        additional_data: null;
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    updateProject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the project.
                 * @example 8
                 */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /** @description The fields to change. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["UpdateProjectRequest"];
            };
        };
        responses: {
            /** @description The project after the change. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description True when the request succeeded. */
                        success: boolean;
                        data: components["schemas"]["Project"];
                        /** @description Always null: there is nothing beside the data. */
                        additional_data: null;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteProject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the project.
                 * @example 8
                 */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The project is deleted. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description True when the request succeeded. */
                        success: boolean;
                        data: components["schemas"]["DeletedProject"];
                        /** @description Always null: there is nothing beside the data. */
                        additional_data: null;
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    archiveProject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the project.
                 * @example 8
                 */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The archived project. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description True when the request succeeded. */
                        success: boolean;
                        data: components["schemas"]["Project"];
                        /** @description Always null: there is nothing beside the data. */
                        additional_data: null;
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getProjectPlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the project.
                 * @example 8
                 */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All items of the plan. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description True when the request succeeded. */
                        success: boolean;
                        /** @description The items of the plan. */
                        data: components["schemas"]["ProjectPlanItem"][];
                        /** @description Always null: there is nothing beside the data. */
                        additional_data: null;
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    updateProjectPlanActivity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the project.
                 * @example 8
                 */
                id: components["parameters"]["ProjectId"];
                /**
                 * @description ID of the activity in the plan.
                 * @example 215
                 */
                activityId: components["parameters"]["ActivityId"];
            };
            cookie?: never;
        };
        /** @description Where to put the item. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["UpdateProjectPlanItemRequest"];
            };
        };
        responses: {
            /** @description The item after the change. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description True when the request succeeded. */
                        success: boolean;
                        data: components["schemas"]["ProjectPlanItem"];
                        /** @description Always null: there is nothing beside the data. */
                        additional_data: null;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    updateProjectPlanTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the project.
                 * @example 8
                 */
                id: components["parameters"]["ProjectId"];
                /**
                 * @description ID of the task in the plan.
                 * @example 31
                 */
                taskId: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        /** @description Where to put the item. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["UpdateProjectPlanItemRequest"];
            };
        };
        responses: {
            /** @description The item after the change. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description True when the request succeeded. */
                        success: boolean;
                        data: components["schemas"]["ProjectPlanItem"];
                        /** @description Always null: there is nothing beside the data. */
                        additional_data: null;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listProjectGroups: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the project.
                 * @example 8
                 */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All active groups. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description True when the request succeeded. */
                        success: boolean;
                        /** @description The groups of the project. */
                        data: components["schemas"]["ProjectGroup"][];
                        /** @description Always null: there is nothing beside the data. */
                        additional_data: null;
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listProjectTasks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the project.
                 * @example 8
                 */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tasks of the project. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description True when the request succeeded. */
                        success: boolean;
                        /** @description The tasks of the project. */
                        data: components["schemas"]["ProjectTask"][];
                        additional_data: components["schemas"]["CursorPagination"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listProjectActivities: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the project.
                 * @example 8
                 */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The activities of the project. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description True when the request succeeded. */
                        success: boolean;
                        /** @description The activities of the project. */
                        data: components["schemas"]["ProjectActivity"][];
                        additional_data: components["schemas"]["CursorPagination"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
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
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description True when the request succeeded. */
                        success: boolean;
                        /** @description The boards. */
                        data: components["schemas"]["ProjectBoard"][];
                        /** @description Always null: there is nothing beside the data. */
                        additional_data: null;
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getProjectBoard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the project board.
                 * @example 1
                 */
                id: components["parameters"]["ProjectBoardId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The board. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description True when the request succeeded. */
                        success: boolean;
                        data: components["schemas"]["ProjectBoard"];
                        /** @description Always null: there is nothing beside the data. */
                        additional_data: null;
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listProjectPhases: {
        parameters: {
            query: {
                /**
                 * @description ID of the board whose phases are wanted.
                 * @example 1
                 */
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
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description True when the request succeeded. */
                        success: boolean;
                        /** @description The phases of the board. */
                        data: components["schemas"]["ProjectPhase"][];
                        /** @description Always null: there is nothing beside the data. */
                        additional_data: null;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getProjectPhase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the project phase.
                 * @example 3
                 */
                id: components["parameters"]["ProjectPhaseId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The phase. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description True when the request succeeded. */
                        success: boolean;
                        data: components["schemas"]["ProjectPhase"];
                        /** @description Always null: there is nothing beside the data. */
                        additional_data: null;
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listProjectTemplates: {
        parameters: {
            query?: {
                /**
                 * @description Where to go on: the `next_cursor` of the page before. Opaque; leave it out for the first page.
                 * @example eyJwcm9qZWN0cyI6OX0
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Templates per page, at most 500.
                 * @example 500
                 */
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
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description True when the request succeeded. */
                        success: boolean;
                        /** @description The templates of this page. */
                        data: components["schemas"]["ProjectTemplate"][];
                        additional_data: components["schemas"]["CursorPagination"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getProjectTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the project template.
                 * @example 5
                 */
                id: components["parameters"]["ProjectTemplateId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The template. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description True when the request succeeded. */
                        success: boolean;
                        data: components["schemas"]["ProjectTemplate"];
                        /** @description Always null: there is nothing beside the data. */
                        additional_data: null;
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
}
