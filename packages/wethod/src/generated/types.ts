// Generated from specs/wethod (version 2024-06-15, da5caa9055ba) by `pnpm generate wethod`. Edit the spec instead.

export interface paths {
    "/api/projects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List projects
         * @description Projects and pipeline opportunities, a page at a time. The answer is a bare array: a page with fewer rows than `limit` is the last one. The permission `pipeline.view` shows the projects that the caller manages or accounts for, `pipeline.view_other` shows everyone else's.
         */
        get: operations["listProjects"];
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
        /** @description A project or a pipeline opportunity. A field that is not marked as required may be missing or null: nothing is set there. */
        Project: {
            /** @description Id of the project. */
            id: number;
            /**
             * Format: date-time
             * @description When the project was created.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the project was last changed.
             */
            updated_at: string;
            /** @description Name of the project. */
            name: string;
            /** @description Code of the job order; null if there is none. */
            job_order?: string | null;
            /** @description Code of the client's purchase order; null if there is none. */
            purchase_order?: string | null;
            /** @description Value of the project in thousands: 1.5 stands for 1,500. Wethod declares a number and shows a string, so convert it with `Number()`. */
            value: number | string;
            /** @description Chance of winning the project, in percent. Wethod declares an integer and shows a string, so convert it with `Number()`. */
            probability: number | string;
            /**
             * Format: date
             * @description Day on which the project starts, always the first of a month.
             */
            date_start: string;
            /** @description Length of the project in months. Wethod declares an integer and shows a string, so convert it with `Number()`. */
            duration: number | string;
            /** @description Whether the project is archived. */
            is_archived: boolean;
            /**
             * Format: date
             * @description Day on which the project was archived; null if it is not.
             */
            archived_on?: string | null;
            /**
             * Format: date
             * @description Day on which the project is meant to end; null if none is set.
             */
            due_date?: string | null;
            /**
             * Format: date
             * @description Day on which the project was signed; null if it is not.
             */
            signed_on?: string | null;
            /** @description Id of the job order category. */
            job_order_category_id: number;
            /** @description Id of the project type; null if none is set. */
            project_type_id?: number | null;
            /** @description Id of the client. */
            client_id: number;
            /** @description Id of the person who manages the project. Wethod declares it as always set, but null is possible where nobody does. */
            pm_id: number | null;
            /** @description Id of the person who is the account; null if nobody is. */
            account_id?: number | null;
            /** @description Id of the contact on the client's side; null if none is set. */
            client_contact_id?: number | null;
            /** @description Id of the reason why the project was won or lost; null if none is set. */
            reason_why_id?: number | null;
            /** @description Id of the business unit; null if the project belongs to none. */
            business_unit_id?: number | null;
            /** @description Id of the billing group; null if the project belongs to none. */
            billing_group_id?: number | null;
            /**
             * Format: date-time
             * @description When the project was deleted; null or missing if it is not.
             */
            deleted_at?: string | null;
        } & {
            [key: `metadata_${number}`]: unknown;
        };
        /** @description A parameter that was refused. */
        ValidationFailure: {
            /** @description Name of the parameter. */
            field: string;
            /** @description What is wrong with it, made for people. */
            message: string;
        };
        /** @description Why the parameters of a call were refused. */
        ValidationErrorResponse: {
            /** @description Code of the error, made for programs. */
            key: "invalid_data" | (string & {});
            /** @description What went wrong, made for people. */
            message: string;
            /** @description One entry for each parameter that was refused. */
            failures: components["schemas"]["ValidationFailure"][];
        };
        /** @description Why a call was refused. */
        ErrorResponse: {
            /** @description Code of the error, made for programs. */
            key: string;
            /** @description What went wrong, made for people. */
            message: string;
        };
    };
    responses: {
        /** @description A parameter is not valid; `failures` names each one. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ValidationErrorResponse"];
            };
        };
        /** @description The token is missing, or Wethod does not know it. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The owner of the token lacks the permission for this call. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description A condition that the call depends on is not met; Wethod does not say which conditions there are. */
        PreconditionFailed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The token has used up its calls for this hour. */
        TooManyRequests: {
            headers: {
                /** @description How many seconds to wait before the next call. */
                "x-ratelimit-retry-after"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description Something failed on Wethod's side. */
        ServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
    };
    parameters: {
        /** @description Rows per page, from 1 to 100. */
        limit: number;
        /** @description How many rows to skip before the page begins; 0 is the first page. */
        offset: number;
        /** @description The company to work with, named by its subdomain, `acme` for acme.wethod.com. */
        WethodCompany: string;
        /** @description Version of the API, named by its date. This client is written for 2024-06-15. */
        WethodVersion: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export interface operations {
    listProjects: {
        parameters: {
            query?: {
                /** @description Rows per page, from 1 to 100. */
                limit?: components["parameters"]["limit"];
                /** @description How many rows to skip before the page begins; 0 is the first page. */
                offset?: components["parameters"]["offset"];
                /** @description When the project was last changed, in ISO 8601 form with a time zone. Prefix the moment with `gt:` for later or `lt:` for earlier changes; without a prefix it has to match. */
                updated_at?: (string | Date) | string;
                /** @description Whether deleted projects are left out, mixed in with the others, or the only ones returned. */
                deleted?: "exclude" | "include" | "only";
                /** @description When the project was deleted, in ISO 8601 form with a time zone. Prefix the moment with `gt:` for later or `lt:` for earlier deletions. Deleted projects show only if `deleted` is `include` or `only`. */
                deleted_at?: (string | Date) | string;
                /** @description Chance of winning the project, in percent from 0 to 100. Prefix the number with `gt:` for higher or `lt:` for lower chances. */
                probability?: number | string;
                /** @description Day on which the project starts, as YYYY-MM-DD. Prefix it with `gt:` for later or `lt:` for earlier starts. Projects start on the first day of a month. */
                date_start?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of projects. Fewer rows than `limit` mean that no further page follows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Project"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
}
