// Generated from specs/productive (version 2.0.0, a6263c64dd8f) by `pnpm generate productive`. Edit the spec instead.

export interface paths {
    "/api/v2/projects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List projects
         * @description Returns one page of the organization's projects. `meta.total_pages` tells how many pages there are. Relationships carry no ids unless they are asked for with `include`.
         */
        get: operations["listProjects"];
        put?: never;
        /**
         * Create a project
         * @description Creates a project. Beside its name Productive wants a workflow, and as a rule a company, a project manager and the type of the project. Each related record can be named under `relationships` or by its `_id` attribute.
         */
        post: operations["createProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/projects/copy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Copy a project
         * @description Makes a new project or template out of an existing one. The answer comes at once and shows only part of the new project; the content is copied in the background, `duplication_status` of the new project tells how far it is.
         */
        post: operations["copyProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/projects/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the project. Productive gives it as a string of digits; a number does as well. */
                id: components["parameters"]["projectId"];
            };
            cookie?: never;
        };
        /**
         * Get a project
         * @description Returns one project. Relationships carry no ids unless they are asked for with `include`.
         */
        get: operations["getProject"];
        put?: never;
        post?: never;
        /**
         * Delete a project
         * @description Deletes a project. To put it away and keep it, use `archiveProject`.
         */
        delete: operations["deleteProject"];
        options?: never;
        head?: never;
        /**
         * Update a project
         * @description Changes the attributes that are sent. Of an archived project only the name and the project manager can be changed, other attributes are ignored. The workflow is never changed here, use `changeProjectWorkflow`.
         */
        patch: operations["updateProject"];
        trace?: never;
    };
    "/api/v2/projects/{id}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the project. Productive gives it as a string of digits; a number does as well. */
                id: components["parameters"]["projectId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Archive a project
         * @description Archives a project: `archived_at` is set, and from then on only its name and project manager can be changed.
         */
        patch: operations["archiveProject"];
        trace?: never;
    };
    "/api/v2/projects/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the project. Productive gives it as a string of digits; a number does as well. */
                id: components["parameters"]["projectId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Restore a project
         * @description Brings an archived project back: `archived_at` is null again.
         */
        patch: operations["restoreProject"];
        trace?: never;
    };
    "/api/v2/projects/{id}/change_workflow": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the project. Productive gives it as a string of digits; a number does as well. */
                id: components["parameters"]["projectId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change the workflow of a project
         * @description Gives the project another workflow and moves its tasks over: the map says for every status of the old workflow which status of the new one takes its tasks.
         */
        patch: operations["changeProjectWorkflow"];
        trace?: never;
    };
}
export interface components {
    schemas: {
        /** @description Conditions on projects. Conditions side by side must all hold. To combine them otherwise, set `$op` and number the parts: `{ $op: "or", 0: { status: 2 }, 1: { company_id: 5 } }`. A part can be such a group itself. */
        ProjectFilter: {
            /** @description Ids of the projects. */
            id?: components["schemas"]["IdFilter"];
            project_type?: components["schemas"]["ProjectTypeFilter"];
            /** @description Ids of the companies that the projects are done for. */
            company_id?: components["schemas"]["IdFilter"];
            /** @description Ids of the people responsible for the projects. */
            responsible_id?: components["schemas"]["IdFilter"];
            /** @description Ids of people who belong to the projects. */
            person_id?: components["schemas"]["IdFilter"];
            status?: components["schemas"]["ProjectStatusFilter"];
            /** @description Free text to search the projects for. */
            query?: components["schemas"]["TextFilter"];
            /**
             * @description How the numbered parts of a group are combined.
             * @enum {string}
             */
            $op?: "and" | "or";
        } & {
            [key: number]: components["schemas"]["ProjectFilter"];
        };
        /** @description An id, as a string of digits or as a number. */
        NumericId: string | number;
        /** @description One id, or several of which any may match. Several are sent as a comma list; a string may be such a list already. */
        IdFilterValue: (string | number) | readonly components["schemas"]["NumericId"][];
        /** @description Ids to match, or comparisons with ids. */
        IdFilter: components["schemas"]["IdFilterValue"] | {
            /** @description Is equal to the value. */
            eq?: components["schemas"]["IdFilterValue"];
            /** @description Is not equal to the value. */
            not_eq?: components["schemas"]["IdFilterValue"];
            /** @description Contains the value. */
            contains?: components["schemas"]["IdFilterValue"];
            /** @description Does not contain the value. */
            not_contain?: components["schemas"]["IdFilterValue"];
            /** @description Is greater than the value. */
            gt?: components["schemas"]["IdFilterValue"];
            /** @description Is greater than the value or equal to it. */
            gt_eq?: components["schemas"]["IdFilterValue"];
            /** @description Is less than the value. */
            lt?: components["schemas"]["IdFilterValue"];
            /** @description Is less than the value or equal to it. */
            lt_eq?: components["schemas"]["IdFilterValue"];
        };
        /**
         * @description Kind of project: 1 is internal, 2 is work for a client.
         * @enum {integer}
         */
        ProjectTypeId: 1 | 2;
        /** @description The kind of project: 1 is internal, 2 is work for a client. Or comparisons with it. */
        ProjectTypeFilter: components["schemas"]["ProjectTypeId"] | {
            /** @description Is equal to the value. */
            eq?: components["schemas"]["ProjectTypeId"];
            /** @description Is not equal to the value. */
            not_eq?: components["schemas"]["ProjectTypeId"];
            /** @description Contains the value. */
            contains?: components["schemas"]["ProjectTypeId"];
            /** @description Does not contain the value. */
            not_contain?: components["schemas"]["ProjectTypeId"];
            /** @description Is greater than the value. */
            gt?: components["schemas"]["ProjectTypeId"];
            /** @description Is greater than the value or equal to it. */
            gt_eq?: components["schemas"]["ProjectTypeId"];
            /** @description Is less than the value. */
            lt?: components["schemas"]["ProjectTypeId"];
            /** @description Is less than the value or equal to it. */
            lt_eq?: components["schemas"]["ProjectTypeId"];
        };
        /**
         * @description Status of a project: 1 is active, 2 is archived.
         * @enum {integer}
         */
        ProjectStatus: 1 | 2;
        /** @description The status of the project: 1 is active, 2 is archived. Or comparisons with it. */
        ProjectStatusFilter: components["schemas"]["ProjectStatus"] | {
            /** @description Is equal to the value. */
            eq?: components["schemas"]["ProjectStatus"];
            /** @description Is not equal to the value. */
            not_eq?: components["schemas"]["ProjectStatus"];
            /** @description Contains the value. */
            contains?: components["schemas"]["ProjectStatus"];
            /** @description Does not contain the value. */
            not_contain?: components["schemas"]["ProjectStatus"];
            /** @description Is greater than the value. */
            gt?: components["schemas"]["ProjectStatus"];
            /** @description Is greater than the value or equal to it. */
            gt_eq?: components["schemas"]["ProjectStatus"];
            /** @description Is less than the value. */
            lt?: components["schemas"]["ProjectStatus"];
            /** @description Is less than the value or equal to it. */
            lt_eq?: components["schemas"]["ProjectStatus"];
        };
        /** @description A text to look for, or comparisons with a text. */
        TextFilter: string | {
            /** @description Is equal to the value. */
            eq?: string;
            /** @description Is not equal to the value. */
            not_eq?: string;
            /** @description Contains the value. */
            contains?: string;
            /** @description Does not contain the value. */
            not_contain?: string;
            /** @description Is greater than the value. */
            gt?: string;
            /** @description Is greater than the value or equal to it. */
            gt_eq?: string;
            /** @description Is less than the value. */
            lt?: string;
            /** @description Is less than the value or equal to it. */
            lt_eq?: string;
        };
        /**
         * @description An order of projects. With a minus sign in front it is descending.
         * @enum {string}
         */
        ProjectSort: "company_name" | "-company_name" | "created_at" | "-created_at" | "custom_fields" | "-custom_fields" | "last_activity_at" | "-last_activity_at" | "name" | "-name" | "number" | "-number" | "project_number" | "-project_number";
        /** @description A relation of projects to include. Dots lead further, as in `project_manager.company`. */
        ProjectInclude: "organization" | "company" | "project_manager" | "last_actor" | "workflow" | "custom_field_people" | "custom_field_attachments" | "template_object" | (string & {});
        /** @description Values of custom fields, by the id of the custom field. Null when none is set. */
        CustomFieldValues: {
            [key: string]: unknown;
        } | null;
        /** @description Ids of custom fields, in order. Productive describes a list and types an object, so both are possible. Null when none was chosen. */
        CustomFieldIds: (string | number)[] | {
            [key: string]: unknown;
        } | null;
        /** @description Positions of custom fields, by the id of the custom field. Null when none was chosen. */
        CustomFieldPositions: {
            [key: string]: unknown;
        } | null;
        /** @description The data of a project itself. */
        ProjectAttributes: {
            /** @description Name of the project. */
            name: string;
            /** @description Running number within the organization, as a string. Null for a template. */
            number: string | null;
            /** @description Display and behavior settings. An empty object when none is set, null right after creation. */
            preferences: {
                [key: string]: unknown;
            } | null;
            /** @description The number as it is shown to people. Null for a template. */
            project_number: string | null;
            project_type_id: components["schemas"]["ProjectTypeId"];
            /** @description Id of the color the project is shown in. Null when none is set. */
            project_color_id: number | null;
            /**
             * Format: date-time
             * @description When something last happened in the project.
             */
            last_activity_at: string;
            /** @description Colors of the project's tags, by tag name. An empty object when none is set. */
            tag_colors: {
                [key: string]: unknown;
            };
            /**
             * Format: date-time
             * @description When the project was archived. Null while it is active.
             */
            archived_at: string | null;
            /**
             * Format: date-time
             * @description When the project was created.
             */
            created_at: string;
            /** @description Whether the project is a template. */
            template: boolean;
            /** @description How far the copying of this project's content is. `idle` when it is no copy. */
            duplication_status: "idle" | "in_progress" | "done" | "failed" | (string & {});
            custom_fields: components["schemas"]["CustomFieldValues"];
            /** @description Custom fields shown on the tasks of the project, in order. Null when none was chosen. */
            task_custom_fields_ids: components["schemas"]["CustomFieldIds"];
            /** @description Where each custom field stands on a task. Null when none was chosen. */
            task_custom_fields_positions: components["schemas"]["CustomFieldPositions"];
            /** @description Custom fields shown on the pages of the project, in order. Null when none was chosen. */
            page_custom_fields_ids: components["schemas"]["CustomFieldIds"];
            /** @description Where each custom field stands on a page. Null when none was chosen. */
            page_custom_fields_positions: components["schemas"]["CustomFieldPositions"];
            /** @description Whether the project is demonstration data that Productive made. */
            sample_data: boolean;
        };
        /** @description Points to a resource by its type and id. */
        ResourceIdentifier: {
            /** @description Type of the resource, such as `companies` or `people`. */
            type: string;
            /** @description Id of the resource. */
            id: string;
        };
        /** @description A relation to one resource whose id is always there. */
        LinkedRelationship: {
            data: components["schemas"]["ResourceIdentifier"];
        };
        /** @description Stands in for the ids of a relation that was not asked for. */
        NotIncludedMeta: {
            /**
             * @description Always false.
             * @constant
             */
            included: false;
        };
        /** @description A relation to at most one resource. `data` names it once it is asked for with `include`, and is null when there is none. Otherwise there is no `data`, and `meta.included` is false. */
        ToOneRelationship: {
            /** @description The related resource. Null when there is none. */
            data: components["schemas"]["ResourceIdentifier"] | null;
        } | {
            data?: never;
            meta: components["schemas"]["NotIncludedMeta"];
        };
        /** @description A relation to any number of resources. `data` lists them once they are asked for with `include`. Otherwise there is no `data`, and `meta.included` is false. */
        ToManyRelationship: {
            /** @description The related resources. */
            data: components["schemas"]["ResourceIdentifier"][];
        } | {
            data?: never;
            meta: components["schemas"]["NotIncludedMeta"];
        };
        /** @description What the project is related to. All but the organization come without an id until they are asked for with `include`. */
        ProjectRelationships: {
            /** @description The organization that owns the project. Its id is always there. */
            organization: components["schemas"]["LinkedRelationship"];
            /** @description The company that the project is done for. */
            company: components["schemas"]["ToOneRelationship"];
            /** @description The person who leads the project. */
            project_manager: components["schemas"]["ToOneRelationship"];
            /** @description The person who last did something in the project. */
            last_actor: components["schemas"]["ToOneRelationship"];
            /** @description The workflow that gives the project's tasks their statuses. */
            workflow: components["schemas"]["ToOneRelationship"];
            /** @description The people who stand in custom fields of the project. */
            custom_field_people: components["schemas"]["ToManyRelationship"];
            /** @description The files that stand in custom fields of the project. */
            custom_field_attachments: components["schemas"]["ToManyRelationship"];
            /** @description The template that the project was made from. */
            template_object: components["schemas"]["ToOneRelationship"];
        };
        /** @description A project as a JSON:API resource. */
        Project: {
            /** @description Id of the project, a string of digits. */
            id: string;
            /**
             * @description Always `projects`.
             * @constant
             */
            type: "projects";
            attributes: components["schemas"]["ProjectAttributes"];
            relationships: components["schemas"]["ProjectRelationships"];
        };
        /** @description A related resource that was asked for with `include`. Its attributes depend on its type. */
        IncludedResource: {
            /** @description Id of the resource. */
            id: string;
            /** @description Type of the resource, such as `companies` or `people`. */
            type: string;
            /** @description Data of the resource. */
            attributes?: {
                [key: string]: unknown;
            };
            /** @description What the resource is related to, by the name of the relation. */
            relationships?: {
                [key: string]: components["schemas"]["ToOneRelationship"] | components["schemas"]["ToManyRelationship"];
            };
        };
        /** @description Links to pages of the list, with percent-encoded brackets. */
        ListLinks: {
            /**
             * Format: uri
             * @description The first page.
             */
            first: string;
            /**
             * Format: uri
             * @description The last page.
             */
            last: string;
            /**
             * Format: uri
             * @description The page before this one, null or absent on the first. Not documented for numbered pages, so count on `meta` instead.
             */
            prev?: string | null;
            /**
             * Format: uri
             * @description The page after this one, null or absent on the last. Not documented for numbered pages, so count on `meta` instead.
             */
            next?: string | null;
        };
        /** @description Where this page stands in the list. */
        ListMeta: {
            /** @description Number of this page, from 1. */
            current_page: number;
            /** @description Number of pages at this page size. */
            total_pages: number;
            /** @description Number of resources on all pages. */
            total_count: number;
            /** @description Resources per page, 30 unless asked otherwise. */
            page_size: number;
            /** @description The largest page size, 200. */
            max_page_size: number;
        };
        /** @description One page of projects, with the resources that were asked for. */
        ProjectListDocument: {
            /** @description The projects of this page. */
            data: components["schemas"]["Project"][];
            /** @description The related resources that were asked for, each once. Absent without `include`. */
            included?: components["schemas"]["IncludedResource"][];
            links: components["schemas"]["ListLinks"];
            meta: components["schemas"]["ListMeta"];
        };
        /** @description One fault. */
        JsonApiError: {
            /** @description HTTP status. Productive shows it as a string and as a number. */
            status: string | number;
            /** @description Name of the kind of fault, such as `invalid_attribute`. */
            code?: string;
            /** @description Kind of fault in words, such as `Invalid Attribute` or `Unsupported Filter`. */
            title: string;
            /** @description What is wrong in this case, such as `can't be blank`. */
            detail?: string;
            /** @description The part of the request that is at fault. */
            source?: {
                /** @description Path to the attribute, without a slash in front, such as `data/attributes/name`. */
                pointer?: string;
            };
            /** @description Only with status 429. What a window allows: requests, or seconds of processing time, by the kind of limit. */
            limit?: number;
            /** @description Only with status 429. Length of the window in seconds. */
            period?: number;
        };
        /** @description What went wrong, one entry for every fault. */
        ErrorDocument: {
            /** @description The faults. One attribute can have several. */
            errors: components["schemas"]["JsonApiError"][];
        };
        /** @description The attributes of a project that can be sent. */
        WritableProjectAttributes: {
            /** @description Name of the project. May not be blank. */
            name?: string;
            project_type_id?: components["schemas"]["ProjectTypeId"];
            /** @description Id of the person who leads the project, as a number. */
            project_manager_id?: number;
            /** @description Id of the company that the project is done for, as a number. */
            company_id?: number;
            /** @description Id of the workflow of a new project, as a number. Ignored without an error when a project is updated, use `changeProjectWorkflow` there. */
            workflow_id?: number;
            /** @description Id of the color the project is shown in. Null for none. */
            project_color_id?: number | null;
            /** @description Display and behavior settings. */
            preferences?: {
                [key: string]: unknown;
            };
            /** @description Colors of the project's tags, by tag name. */
            tag_colors?: {
                [key: string]: unknown;
            };
            custom_fields?: components["schemas"]["CustomFieldValues"];
            /** @description Custom fields to show on the tasks of the project, in order. */
            task_custom_fields_ids?: components["schemas"]["CustomFieldIds"];
            /** @description Where each custom field stands on a task. */
            task_custom_fields_positions?: components["schemas"]["CustomFieldPositions"];
            /** @description Custom fields to show on the pages of the project, in order. */
            page_custom_fields_ids?: components["schemas"]["CustomFieldIds"];
            /** @description Where each custom field stands on a page. */
            page_custom_fields_positions?: components["schemas"]["CustomFieldPositions"];
        };
        /** @description Names a company by its id. */
        CompanyLink: {
            /** @description The company. */
            data: {
                /**
                 * @description Always `companies`.
                 * @constant
                 */
                type: "companies";
                /** @description Id of the company, a string of digits. */
                id: string;
            };
        };
        /** @description Names a person by its id. */
        PersonLink: {
            /** @description The person. */
            data: {
                /**
                 * @description Always `people`.
                 * @constant
                 */
                type: "people";
                /** @description Id of the person, a string of digits. */
                id: string;
            };
        };
        /** @description Names a workflow by its id. */
        WorkflowLink: {
            /** @description The workflow. */
            data: {
                /**
                 * @description Always `workflows`.
                 * @constant
                 */
                type: "workflows";
                /** @description Id of the workflow, a string of digits. */
                id: string;
            };
        };
        /** @description A project to create. */
        CreateProjectRequest: {
            /** @description The new project, without an id. */
            data: {
                /**
                 * @description Always `projects`.
                 * @constant
                 */
                type: "projects";
                /** @description Data of the new project. Its name is required. */
                attributes: WithRequired<components["schemas"]["WritableProjectAttributes"], "name">;
                /** @description Records that the new project belongs to. Each can also be named by its `_id` attribute. */
                relationships?: {
                    company?: components["schemas"]["CompanyLink"];
                    project_manager?: components["schemas"]["PersonLink"];
                    workflow?: components["schemas"]["WorkflowLink"];
                };
            };
        };
        /** @description Notes on the answer. Empty where the answer is one project. */
        DocumentMeta: {
            [key: string]: unknown;
        };
        /** @description One project, with the resources that were asked for. */
        ProjectDocument: {
            data: components["schemas"]["Project"];
            /** @description The related resources that were asked for, each once. Absent without `include`. */
            included?: components["schemas"]["IncludedResource"][];
            meta: components["schemas"]["DocumentMeta"];
        };
        /** @description Data of the new project, and a switch for every part of the old one that can be copied. What Productive does with a switch left out is not documented. */
        CopyProjectAttributes: {
            /** @description Name of the new project. May not be blank. */
            name: string;
            /** @description Id of the project or template to copy, as a number. */
            template_id: number;
            project_type_id: components["schemas"]["ProjectTypeId"];
            /** @description Id of the company that the new project is done for, as a number. */
            company_id?: number;
            /** @description Description of the new project or template. */
            description?: string;
            /** @description Id of the person who leads the new project, as a number. */
            project_manager_id?: number;
            /** @description Id of the color the new project is shown in. */
            project_color_id?: number;
            /** @description Make a template instead of a project. A template has no number. */
            copy_as_template?: boolean;
            /** @description Keep the people that tasks are assigned to. */
            copy_assignees?: boolean;
            /** @description Copy the boards. */
            copy_boards?: boolean;
            /** @description Copy the budgets. */
            copy_budgets?: boolean;
            /** @description Copy tasks that are closed. */
            copy_closed_tasks?: boolean;
            /** @description Copy the values of custom fields. */
            copy_custom_fields?: boolean;
            /** @description Copy the deals. Without effect for an internal project. */
            copy_deals?: boolean;
            /** @description Keep the due dates of tasks. */
            copy_due_date?: boolean;
            /** @description Keep the estimates of tasks. */
            copy_estimate?: boolean;
            /** @description Copy the memberships. */
            copy_memberships?: boolean;
            /** @description Copy the notes. */
            copy_notes?: boolean;
            /** @description Copy tasks that are open. */
            copy_open_tasks?: boolean;
            /** @description Keep the members of the project. */
            copy_project_members?: boolean;
            /** @description Keep the repetition of tasks. */
            copy_repeat?: boolean;
            /** @description Keep the start dates of tasks. */
            copy_start_date?: boolean;
            /** @description Copy the surveys. */
            copy_surveys?: boolean;
            /** @description Keep the tags. */
            copy_tags?: boolean;
            /** @description Copy the files attached to tasks. */
            copy_task_attachments?: boolean;
            /** @description Copy subtasks that are closed. */
            copy_task_closed_subtasks?: boolean;
            /** @description Copy to-dos of tasks that are done. */
            copy_task_closed_todos?: boolean;
            /** @description Copy the comments on tasks. */
            copy_task_comments?: boolean;
            /** @description Keep the dependencies between tasks. */
            copy_task_dependencies?: boolean;
            /** @description Keep the descriptions of tasks. */
            copy_task_description?: boolean;
            /** @description Copy the task lists. */
            copy_task_lists?: boolean;
            /** @description Copy subtasks that are open. */
            copy_task_open_subtasks?: boolean;
            /** @description Copy to-dos of tasks that are not done. */
            copy_task_open_todos?: boolean;
            /** @description Keep the people who follow tasks. */
            copy_task_subscribers?: boolean;
            /** @description Copy the saved views. */
            copy_views?: boolean;
        };
        /** @description A project or template to copy, and what to copy of it. */
        CopyProjectRequest: {
            /** @description The new project or template. */
            data: {
                /**
                 * @description Always `projects`.
                 * @constant
                 */
                type: "projects";
                attributes: components["schemas"]["CopyProjectAttributes"];
            };
        };
        /** @description A project as the answer to its copying shows it: with fewer attributes and relationships than `Project`. Get it by its id to see the rest. */
        CopiedProject: {
            /** @description Id of the new project, a string of digits. */
            id: string;
            /**
             * @description Always `projects`.
             * @constant
             */
            type: "projects";
            /** @description The part of the data that this answer shows. */
            attributes: {
                /** @description Name of the new project. */
                name: string;
                /** @description Running number within the organization, as a string. Null for a template. */
                number: string | null;
                /** @description Display and behavior settings. Null or an empty object when none is set. */
                preferences: {
                    [key: string]: unknown;
                } | null;
                /** @description The number as it is shown to people. Null for a template. */
                project_number: string | null;
                /** @description Id of the color the project is shown in. Null when none is set. */
                project_color_id: number | null;
            };
            /** @description The relations that this answer shows. */
            relationships: {
                /** @description The organization that owns the project. Its id is always there. */
                organization: components["schemas"]["LinkedRelationship"];
                /** @description The company that the project is done for. */
                company: components["schemas"]["ToOneRelationship"];
            };
        };
        /** @description The new project, in part. */
        CopiedProjectDocument: {
            data: components["schemas"]["CopiedProject"];
            meta: components["schemas"]["DocumentMeta"];
        };
        /** @description Changes to a project. */
        UpdateProjectRequest: {
            /** @description What to change. */
            data: {
                /**
                 * @description Always `projects`.
                 * @constant
                 */
                type: "projects";
                /** @description The attributes to change. Those left out stay as they are. */
                attributes: components["schemas"]["WritableProjectAttributes"];
            };
        };
        /** @description A new workflow for a project. */
        ChangeProjectWorkflowRequest: {
            /** @description The workflow and the map into it. */
            data: {
                /**
                 * @description Always `projects`.
                 * @constant
                 */
                type: "projects";
                /** @description Where the tasks go. */
                attributes: {
                    /** @description For the id of every status of the present workflow, the id of the status of the new workflow that takes its tasks. A status left out makes the whole change fail. */
                    map: {
                        [key: string]: number;
                    };
                };
                /** @description Where the project goes. */
                relationships: {
                    workflow: components["schemas"]["WorkflowLink"];
                };
            };
        };
    };
    responses: {
        /** @description A filter, a sort order or an include that this call does not have. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/vnd.api+json": components["schemas"]["ErrorDocument"];
            };
        };
        /** @description The API token is missing or invalid. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/vnd.api+json": components["schemas"]["ErrorDocument"];
            };
        };
        /** @description The token is valid, but has no right to do this. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/vnd.api+json": components["schemas"]["ErrorDocument"];
            };
        };
        /** @description Too many requests, or too much processing time. Wait until the window starts anew. */
        RateLimited: {
            headers: {
                /** @description Seconds until the window starts anew. */
                "X-RateLimit-Reset"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/vnd.api+json": components["schemas"]["ErrorDocument"];
            };
        };
        /** @description Productive failed. */
        ServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/vnd.api+json": components["schemas"]["ErrorDocument"];
            };
        };
        /** @description The body was not sent as `application/vnd.api+json`. */
        UnsupportedMediaType: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/vnd.api+json": components["schemas"]["ErrorDocument"];
            };
        };
        /** @description There is no project with this id. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/vnd.api+json": components["schemas"]["ErrorDocument"];
            };
        };
    };
    parameters: {
        /** @description Which projects to list. Sent with brackets: `filter[status]=1`, `filter[person_id][not_eq]=24`, `filter[$op]=or&filter[0][status][eq]=2`. Several ids are sent as a comma list: `filter[company_id]=5,6`. */
        projectFilter: components["schemas"]["ProjectFilter"];
        /** @description The order of the list. Later entries decide where earlier ones are equal. */
        projectSort: readonly components["schemas"]["ProjectSort"][];
        /** @description Relations to include. Their ids then stand in `relationships`, and the resources themselves in `included`. */
        projectInclude: readonly components["schemas"]["ProjectInclude"][];
        /** @description Which page of the list, sent as `page[number]` and `page[size]`. */
        page: {
            /**
             * @description Number of the page, from 1.
             * @default 1
             */
            number?: number;
            /**
             * @description Resources per page, at most 200.
             * @default 30
             */
            size?: number;
        };
        /** @description Id of the project. Productive gives it as a string of digits; a number does as well. */
        projectId: components["schemas"]["NumericId"];
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export interface operations {
    listProjects: {
        parameters: {
            query?: {
                /** @description Which projects to list. Sent with brackets: `filter[status]=1`, `filter[person_id][not_eq]=24`, `filter[$op]=or&filter[0][status][eq]=2`. Several ids are sent as a comma list: `filter[company_id]=5,6`. */
                filter?: components["parameters"]["projectFilter"];
                /** @description The order of the list. Later entries decide where earlier ones are equal. */
                sort?: components["parameters"]["projectSort"];
                /** @description Relations to include. Their ids then stand in `relationships`, and the resources themselves in `included`. */
                include?: components["parameters"]["projectInclude"];
                /** @description Which page of the list, sent as `page[number]` and `page[size]`. */
                page?: components["parameters"]["page"];
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
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.api+json": components["schemas"]["ProjectListDocument"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
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
        /** @description The new project. */
        requestBody: {
            content: {
                "application/vnd.api+json": components["schemas"]["CreateProjectRequest"];
            };
        };
        responses: {
            /** @description The project as created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.api+json": components["schemas"]["ProjectDocument"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description The project was refused. One error for every attribute at fault. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.api+json": components["schemas"]["ErrorDocument"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    copyProject: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What to copy, and into what. */
        requestBody: {
            content: {
                "application/vnd.api+json": components["schemas"]["CopyProjectRequest"];
            };
        };
        responses: {
            /** @description The new project, with fewer attributes and relationships than elsewhere. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.api+json": components["schemas"]["CopiedProjectDocument"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description The copy was refused. One error for every attribute at fault. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.api+json": components["schemas"]["ErrorDocument"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getProject: {
        parameters: {
            query?: {
                /** @description Relations to include. Their ids then stand in `relationships`, and the resources themselves in `included`. */
                include?: components["parameters"]["projectInclude"];
            };
            header?: never;
            path: {
                /** @description Id of the project. Productive gives it as a string of digits; a number does as well. */
                id: components["parameters"]["projectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The project. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.api+json": components["schemas"]["ProjectDocument"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteProject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the project. Productive gives it as a string of digits; a number does as well. */
                id: components["parameters"]["projectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The project is deleted. The answer has no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    updateProject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the project. Productive gives it as a string of digits; a number does as well. */
                id: components["parameters"]["projectId"];
            };
            cookie?: never;
        };
        /** @description The attributes to change. */
        requestBody: {
            content: {
                "application/vnd.api+json": components["schemas"]["UpdateProjectRequest"];
            };
        };
        responses: {
            /** @description The project after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.api+json": components["schemas"]["ProjectDocument"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description The change was refused. One error for every attribute at fault. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.api+json": components["schemas"]["ErrorDocument"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    archiveProject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the project. Productive gives it as a string of digits; a number does as well. */
                id: components["parameters"]["projectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The project, archived. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.api+json": components["schemas"]["ProjectDocument"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    restoreProject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the project. Productive gives it as a string of digits; a number does as well. */
                id: components["parameters"]["projectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The project, active again. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.api+json": components["schemas"]["ProjectDocument"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    changeProjectWorkflow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the project. Productive gives it as a string of digits; a number does as well. */
                id: components["parameters"]["projectId"];
            };
            cookie?: never;
        };
        /** @description The new workflow, and where the tasks of each old status go. */
        requestBody: {
            content: {
                "application/vnd.api+json": components["schemas"]["ChangeProjectWorkflowRequest"];
            };
        };
        responses: {
            /** @description The project with its new workflow. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.api+json": components["schemas"]["ProjectDocument"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description The change was refused. The map can be at fault in several ways at once. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.api+json": components["schemas"]["ErrorDocument"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
}
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
