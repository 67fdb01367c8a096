// Generated from specs/teamwork (version 3.0, 3610160e528b) by `pnpm generate teamwork`. Edit the spec instead.

export interface paths {
    "/projects/api/v3/projects.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List projects
         * @description The projects that the caller can see, a page at a time. Related objects come along in `included` if `include` names them. Teamwork ignores a query parameter that it does not know.
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
        /** @description Conditions on one custom field, by operator. The type of the field decides which operators it knows. */
        CustomFieldCondition: {
            /** @description The value contains this text. */
            like?: string;
            /** @description The value does not contain this text. */
            "not-like"?: string;
            /** @description The value is this. */
            eq?: string | number | boolean;
            /** @description The value is not this. */
            not?: string | number | boolean;
            /** @description The value is less than this. */
            lt?: string | number;
            /** @description The value is greater than this. */
            gt?: string | number;
            /** @description Teamwork names this operator without explaining it. */
            any?: string | number | boolean;
        };
        /** @description Conditions on custom fields, by the id of the field. */
        CustomFieldFilter: {
            [key: number]: components["schemas"]["CustomFieldCondition"];
        };
        /** @description Which pages of a project are turned on. */
        ProjectActivePages: {
            /** @description Whether the billing page is on. */
            billing?: boolean;
            /** @description Whether the board view is on. */
            board?: boolean;
            /** @description Whether the comments page is on. */
            comments?: boolean;
            /** @description Whether the files page is on. */
            files?: boolean;
            /** @description Whether the finance page is on. */
            finance?: boolean;
            /** @description Whether the forms page is on. */
            forms?: boolean;
            /** @description Whether the Gantt view is on. */
            gantt?: boolean;
            /** @description Whether the links page is on. */
            links?: boolean;
            /** @description Whether the list view is on. */
            list?: boolean;
            /** @description Whether the messages page is on. */
            messages?: boolean;
            /** @description Whether the milestones page is on. */
            milestones?: boolean;
            /** @description Whether the notebooks page is on. */
            notebooks?: boolean;
            /** @description Whether the proofs page is on. */
            proofs?: boolean;
            /** @description Whether the risk register is on. */
            riskRegister?: boolean;
            /** @description Whether the table view is on. */
            table?: boolean;
            /** @description Whether the tasks page is on. */
            tasks?: boolean;
            /** @description Whether the time page is on. */
            time?: boolean;
        };
        /** @description A reference to another object, which may be in `included`. */
        Relationship: {
            /** @description Id of the object. */
            id: number;
            /** @description Kind of the object, such as users or companies. */
            type: string;
            /** @description More about the reference. */
            meta?: {
                [key: string]: unknown;
            };
        };
        /** @description A moment in RFC 3339 form, such as 2026-03-02T09:30:00Z. Null or an empty string stands for no moment. */
        Timestamp: string | null;
        /** @description A day, such as 2026-03-02, or a moment in RFC 3339 form; Teamwork does not say which. Null or an empty string stands for none. */
        DateOrTimestamp: string | null;
        /** @description Other services that a project is connected to. */
        ProjectIntegrations: {
            /** @description Google Drive. */
            googleDrive?: {
                /** @description Kind of access to the folder. */
                access?: string;
                /** @description Whether the connection is on. */
                enabled?: boolean;
                /** @description Id of the project's folder. */
                folder?: string;
                /** @description Name of the project's folder. */
                folderName?: string;
            };
            /** @description OneDrive for Business. */
            oneDriveBusiness?: {
                /** @description Account that the folder belongs to. */
                account?: string;
                /** @description Whether the connection is on. */
                enabled?: boolean;
                /** @description Id of the project's folder. */
                folder?: string;
                /** @description Name of the project's folder. */
                folderName?: string;
            };
            /** @description SharePoint. */
            sharepoint?: {
                /** @description Account that the folder belongs to. */
                account?: string;
                /** @description Whether the connection is on. */
                enabled?: boolean;
                /** @description Id of the project's folder. */
                folder?: string;
                /** @description Name of the project's folder. */
                folderName?: string;
            };
            /** @description Xero. */
            xero?: {
                /** @description Currency of the organisation. */
                baseCurrency?: string;
                /** @description Whether Xero is connected. */
                connected?: boolean;
                /** @description Country of the organisation. */
                countryCode?: string;
                /** @description Whether the connection is on. */
                enabled?: boolean;
                /** @description Name of the organisation. */
                organisation?: string;
            };
        };
        /** @description A project. Fields that are not marked as required come only if the call asks for them or the project has them. */
        Project: {
            /** @description Id of the project. */
            id: number;
            /** @description Name of the project. */
            name: string;
            /** @description Which pages of the project are turned on. */
            activePages?: components["schemas"]["ProjectActivePages"];
            /** @description Whether people outside the project can be notified. */
            allowNotifyAnyone?: boolean;
            /** @description Text of the announcement on the project's pages. */
            announcement?: string;
            /** @description Category of the project; null if it has none. */
            category?: components["schemas"]["Relationship"] | null;
            /** @description Id of the category; null if the project has none. */
            categoryId?: number | null;
            /** @description Company that the project belongs to. */
            company: components["schemas"]["Relationship"];
            /** @description Id of the company that the project belongs to. */
            companyId?: number;
            /** @description When the project was completed; null if it is not. */
            completedAt?: components["schemas"]["Timestamp"];
            /** @description Id of the user who completed the project; null if it is not completed. */
            completedBy?: number | null;
            /** @description When the project was created. */
            createdAt?: components["schemas"]["Timestamp"];
            /** @description Id of the user who created the project; null if unknown. */
            createdBy?: number | null;
            /** @description Ids of the project's custom field values. */
            customFieldValueIds?: number[];
            /** @description The project's custom field values. Teamwork also has a field `customfieldValues`, spelt with a small f. */
            customFieldValues?: components["schemas"]["Relationship"][];
            /** @description The project's custom field values. Teamwork also has a field `customFieldValues`, spelt with a capital F. */
            customfieldValues?: components["schemas"]["Relationship"][];
            /** @description Privacy that new items of the project start with. */
            defaultPrivacy?: string;
            /** @description What the project is about; null if nothing is written. */
            description?: string | null;
            /** @description Whether files can be uploaded to the project directly. */
            directFileUploadsEnabled?: boolean;
            /** @description When the project ends; null if no end is set. */
            endAt?: components["schemas"]["Timestamp"];
            /** @description Day on which the project ends; null if no end is set. */
            endDate?: components["schemas"]["DateOrTimestamp"];
            /** @description The project's budget in money; null if it has none. */
            financialBudget?: components["schemas"]["Relationship"] | null;
            /** @description Id of the project's budget in money; null if it has none. */
            financialBudgetId?: number | null;
            /** @description Whether timers of Harvest can be used in the project. */
            harvestTimersEnabled?: boolean;
            /** @description Other services that the project is connected to. */
            integrations?: components["schemas"]["ProjectIntegrations"];
            /** @description Whether time logged on the project is billable unless said otherwise; null if not set. */
            isBillable?: boolean | null;
            /** @description Whether this is the project that introduces new users to Teamwork. */
            isOnBoardingProject?: boolean;
            /** @description Whether the caller administers the project. */
            isProjectAdmin?: boolean;
            /** @description Whether this is a sample that Teamwork made. */
            isSampleProject?: boolean;
            /** @description Whether the caller has starred the project. Comes with `includeProjectUserInfo`. */
            isStarred?: boolean;
            /** @description When somebody last worked on the project; null if nobody has. */
            lastWorkedOn?: components["schemas"]["Timestamp"];
            /** @description The latest activity in the project; null if there is none. */
            latestActivity?: components["schemas"]["Relationship"] | null;
            /** @description Address of the project's logo. */
            logo?: string;
            /** @description Color of the project's logo. */
            logoColor?: string;
            /** @description Icon of the project's logo. */
            logoIcon?: string;
            /** @description Dates that the project could start and end on. Comes with `includeProjectDates`. */
            minMaxAvailableDates?: {
                /** @description Whether anything in the project has a deadline. */
                deadlinesFound?: boolean;
                /** @description Latest day on which the project can end. */
                maxEndDate?: components["schemas"]["DateOrTimestamp"];
                /** @description Earliest day on which the project can start. */
                minStartDate?: components["schemas"]["DateOrTimestamp"];
                /** @description Day that Teamwork suggests as the end. */
                suggestedEndDate?: components["schemas"]["DateOrTimestamp"];
                /** @description Day that Teamwork suggests as the start. */
                suggestedStartDate?: components["schemas"]["DateOrTimestamp"];
            };
            /** @description Whether the creator of an item is notified of comments on it. */
            notifyCommentIncludeCreator?: boolean;
            /** @description Whether everyone in the project is notified unless said otherwise. */
            notifyEveryone?: boolean;
            /** @description Whether whoever a task is assigned to is notified. */
            notifyTaskAssignee?: boolean;
            /** @description Page on which the project's overview opens. */
            overviewStartPage?: string;
            /** @description Id of the user who owns the project; null if nobody does. */
            ownedBy?: number | null;
            /** @description Id of the user who owns the project; null if nobody does. */
            ownerId?: number | null;
            /** @description Cards that stand for the project on portfolio boards. */
            portfolioCards?: components["schemas"]["Relationship"][];
            /** @description Whether items of the project can be made private. */
            privacyEnabled?: boolean;
            /** @description User who owns the project; null if nobody does. */
            projectOwner?: components["schemas"]["Relationship"] | null;
            /** @description Id of the user who owns the project; null if nobody does. */
            projectOwnerId?: number | null;
            /** @description Whether people can reply to notifications by e-mail. */
            replyByEmailEnabled?: boolean;
            /** @description Whether the announcement is shown. */
            showAnnouncement?: boolean;
            /** @description Whether weekends do not count as days of work. */
            skipWeekends?: boolean;
            /** @description When the project starts; null if no start is set. */
            startAt?: components["schemas"]["Timestamp"];
            /** @description Day on which the project starts; null if no start is set. */
            startDate?: components["schemas"]["DateOrTimestamp"];
            /** @description Page on which the project opens. */
            startPage?: string;
            /** @description State of the project. Archived projects are `archived` or `inactive`. */
            status: "active" | "archived" | "inactive" | "deleted" | (string & {});
            /** @description Finer state within `status`. */
            subStatus?: string;
            /** @description Ids of the project's tags. */
            tagIds?: number[];
            /** @description The project's tags. */
            tags?: components["schemas"]["Relationship"][];
            /** @description Page on which the project's tasks open. */
            tasksStartPage?: string;
            /** @description The project's budget in time; null if it has none. */
            timeBudget?: components["schemas"]["Relationship"] | null;
            /** @description Id of the project's budget in time; null if it has none. */
            timeBudgetId?: number | null;
            /** @description Kind of project; ordinary ones are `normal`. */
            type: "normal" | "tasklists-template" | "projects-template" | "personal" | "holder-project" | "tentative" | "global-messages" | (string & {});
            /** @description The current status update of the project; null if there is none. */
            update?: components["schemas"]["Relationship"] | null;
            /** @description Id of the current status update of the project; null if there is none. */
            updateId?: number | null;
            /** @description When the project was last changed. */
            updatedAt?: components["schemas"]["Timestamp"];
            /** @description Id of the user who last changed the project; null if unknown. */
            updatedBy?: number | null;
            /** @description Users of the project. */
            users?: components["schemas"]["Relationship"][];
            /** @description Workflows of the project. */
            workflows?: components["schemas"]["Relationship"][];
        };
        /** @description Something that happened in a project. */
        ActivityLog: {
            /** @description Id of the activity. */
            id: number;
            /** @description When it happened, in RFC 3339 form. */
            datetime?: string;
            /** @description What happened; null if nothing is written. */
            description?: string | null;
            /** @description More about what happened; null if there is no more. */
            extraDescription?: string | null;
            /** @description Link to the item that it happened to; null if there is none. */
            itemLink?: string | null;
            /** @description Kind of the item, such as task or milestone. */
            itemType?: string;
            /** @description Kind of the latest activity on the item, such as new or completed. */
            latestType?: string;
            /** @description Link to the activity; null if there is none. */
            link?: string | null;
            /** @description User who did it. */
            user?: components["schemas"]["Relationship"];
        };
        /** @description How many projects of a company lie in a range of the budget. Teamwork does not name the unit of the range. */
        BudgetRange: {
            /** @description Id of the company. */
            companyId?: number;
            /** @description Number of projects in the range. */
            count?: number;
            /** @description Lower end of the range. */
            from?: number;
            /** @description Upper end of the range. */
            to?: number;
        };
        /** @description Money and time that went in and came out. Teamwork names the unit of neither. */
        Profitability: {
            /** @description Amount that can be billed. */
            billable?: number;
            /** @description Logged time that can be billed. */
            billableTime?: number;
            /** @description Cost of the logged time. */
            cost?: number;
            /** @description Further expenses. */
            expenses?: number;
            /** @description All logged time. */
            loggedTime?: number;
            /** @description Logged time that cannot be billed. */
            nonBillableTime?: number;
            /** @description What is left of the billable amount. */
            profit?: number;
        };
        /** @description A company, often a client. */
        Company: {
            /** @description Id of the company. */
            id: number;
            /** @description Name of the company. */
            name: string;
            /** @description Number of its accounts. */
            accounts?: number;
            /** @description First line of the address. */
            addressOne?: string;
            /** @description Second line of the address. */
            addressTwo?: string;
            /** @description How its projects are spread over ranges of the budget. */
            budgetDistribution?: components["schemas"]["BudgetRange"][];
            /** @description Whether it can see private items. */
            canSeePrivate?: boolean;
            /** @description Further id of the company. */
            cid?: string;
            /** @description City of the address. */
            city?: string;
            /** @description User who looks after the company; null if nobody does. */
            clientManagedBy?: components["schemas"]["Relationship"] | null;
            /** @description Number of its clients. */
            clients?: number;
            /** @description Number of its collaborators. */
            collaborators?: number;
            /** @description Name of the company in the form that addresses use. */
            companyNameUrl?: string;
            /** @description Latest update on the company; null if there is none. */
            companyUpdate?: components["schemas"]["Relationship"] | null;
            /** @description Number of its contacts. */
            contacts?: number;
            /** @description Country of the address, as two letters of ISO 3166-1. */
            countryCode?: string;
            /** @description When the company was created. */
            createdAt?: components["schemas"]["Timestamp"];
            /** @description First e-mail address. */
            emailOne?: string;
            /** @description Third e-mail address. */
            emailThree?: string;
            /** @description Second e-mail address. */
            emailTwo?: string;
            /** @description Fax number. */
            fax?: string;
            /** @description Industry of the company; null if none is set. */
            industry?: components["schemas"]["Relationship"] | null;
            /** @description Id of the company's industry; null if none is set. */
            industryId?: number | null;
            /** @description Whether this is the company that owns the site. */
            isOwner?: boolean;
            /** @description Address of the company's logo. */
            logoUrl?: string;
            /** @description Phone number. */
            phone?: string;
            /** @description Private notes on the company. */
            privateNotes?: string;
            /** @description Private notes on the company as plain text. */
            privateNotesText?: string;
            /** @description What the company is about; null if nothing is written. */
            profileText?: string | null;
            /** @description Money and time that went in and came out. */
            profitability?: components["schemas"]["Profitability"];
            /** @description State or province of the address. */
            state?: string;
            /** @description Counts of what belongs to the company. */
            stats?: {
                /** @description Number of its projects. */
                projectCount?: number;
                /** @description Number of its completed tasks. */
                taskCompleteCount?: number;
                /** @description Number of its tasks. */
                taskCount?: number;
                /** @description Number of its unread e-mails. */
                unreadEmailCount?: number;
            };
            /** @description State of the company. */
            status?: "active" | "deleted" | (string & {});
            /** @description Tags of the company. */
            tags?: components["schemas"]["Relationship"][];
            /** @description When the company was last changed. */
            updatedAt?: components["schemas"]["Timestamp"];
            /** @description Address of its website. */
            website?: string;
            /** @description Postal code of the address. */
            zip?: string;
        };
        /** @description A country with its value added tax. */
        Country: {
            /** @description Code of the country. */
            code?: string;
            /** @description Name of the country. */
            country?: string;
            /** @description Whether the country is in the European Union. */
            eu?: boolean;
            /** @description Phone prefix of the country. */
            phoneCode?: string;
            /** @description What value added tax is called there. */
            vatName?: string;
            /** @description Rate of the tax, in percent. */
            vatPercent?: number;
        };
        /** @description The value that a custom field has in a project. */
        ProjectCustomFieldValue: {
            /** @description Id of the value. */
            id: number;
            /** @description Country of a value with a currency or a phone number. */
            countryCode?: string;
            /** @description When the value was set. */
            createdAt?: components["schemas"]["Timestamp"];
            /** @description Id of the user who set the value; null if unknown. */
            createdBy?: number | null;
            /** @description Currency symbol of a value in money. */
            currencySymbol?: string;
            /** @description The custom field; null if unknown. */
            customfield?: components["schemas"]["Relationship"] | null;
            /** @description Id of the custom field. */
            customfieldId?: number;
            /** @description The project. */
            project?: components["schemas"]["Relationship"];
            /** @description Id of the project. */
            projectId?: number;
            /** @description Text to show for a value that is a link. */
            urlTextToDisplay?: string;
            /** @description The value. Its type depends on the custom field: text, number, true or false, a date as text, or something with parts. */
            value?: unknown;
        };
        /** @description The definition of a custom field. */
        CustomField: {
            /** @description Id of the custom field. */
            id: number;
            /** @description Name of the custom field. */
            name: string;
            /** @description When the custom field was created. */
            createdAt?: components["schemas"]["Timestamp"];
            /** @description Id of the user who created it. */
            createdBy?: number;
            /** @description Id of the user who created it. */
            createdByUserId?: number;
            /** @description Currency of a field for money; null on other fields. */
            currencyCode?: string | null;
            /** @description Whether it is deleted. */
            deleted?: boolean;
            /** @description When it was deleted; null if it is not. */
            deletedAt?: components["schemas"]["Timestamp"];
            /** @description Id of the user who deleted it; null if it is not deleted. */
            deletedBy?: number | null;
            /** @description Id of the user who deleted it; null if it is not deleted. */
            deletedByUserId?: number | null;
            /** @description What the custom field is for. */
            description?: string;
            /** @description Kind of object that the field belongs to. */
            entity?: "all" | "project" | "task" | "company" | "user" | (string & {});
            /** @description Formula of a computed field; null on other fields. */
            formula?: string | null;
            /** @description Id of the group that the field stands in; null if in none. */
            groupId?: number | null;
            /** @description Whether the field is private. */
            isPrivate?: boolean;
            /** @description Settings of the field; their form depends on `type`. A dropdown has the choices here, a rating its icon and color. */
            options?: unknown;
            /** @description Project that the field belongs to; null if it serves the whole site. */
            project?: components["schemas"]["Relationship"] | null;
            /** @description Id of the project that the field belongs to; null if it serves the whole site. */
            projectId?: number | null;
            /** @description Whether a value has to be set. */
            required?: boolean;
            /** @description Type of the field's values. */
            type: "text-short" | "text-long" | "number-decimal" | "number-integer" | "financial" | "dropdown" | "multiselect" | "checkbox" | "percentage" | "url" | "tw-url" | "user" | "rating" | "date" | "phone" | "email" | "status" | (string & {});
            /** @description When the custom field was last changed. */
            updatedAt?: components["schemas"]["Timestamp"];
            /** @description Id of the user who last changed it; null if nobody has. */
            updatedBy?: number | null;
            /** @description Id of the user who last changed it; null if nobody has. */
            updatedByUserId?: number | null;
            /** @description Where the field is visible. */
            visibilities?: string[];
        };
        /** @description An industry. */
        Industry: {
            /** @description Id of the industry. */
            id: number;
            /** @description Name of the industry. */
            name: string;
            /** @description Place in the list of industries. */
            displayOrder?: number;
            /** @description Category of the industry; null if it has none. */
            industryCategory?: components["schemas"]["Relationship"] | null;
            /** @description Id of the industry's category; null if it has none. */
            industryCategoryId?: number | null;
            /** @description Whether the industry can be chosen. */
            isActive?: boolean;
            /** @description Whether the industry is published. */
            isPublished?: boolean;
        };
        /** @description A board of a portfolio. */
        PortfolioBoard: {
            /** @description Id of the board. */
            id: number;
            /** @description Name of the board. */
            name?: string;
            /** @description Color of the board. */
            color?: string;
        };
        /** @description A card that stands for a project on a portfolio board. */
        PortfolioCard: {
            /** @description Id of the card. */
            id: number;
            /** @description Board that the card is on. */
            board?: components["schemas"]["Relationship"];
            /** @description Id of the board that the card is on. */
            boardId?: number;
            /** @description Column that the card is in. */
            column?: components["schemas"]["Relationship"];
            /** @description Id of the column that the card is in. */
            columnId?: number;
            /** @description Project that the card stands for. */
            project?: components["schemas"]["Relationship"];
            /** @description Id of the project that the card stands for. */
            projectId?: number;
        };
        /** @description A column on a portfolio board. */
        PortfolioColumn: {
            /** @description Id of the column. */
            id: number;
            /** @description Name of the column. */
            name?: string;
            /** @description Color of the column. */
            color?: string;
        };
        /** @description A budget of a project, in money or in time. Capacities are whole numbers in the smallest unit of the budget, which Teamwork does not name. */
        ProjectBudget: {
            /** @description Id of the budget. */
            id: number;
            /** @description Capacity that was planned at first. */
            baselineCapacity?: number;
            /** @description Category of the budget. */
            budgetCategory?: string;
            /** @description Cost that is expected. */
            budgetExpectedCost?: number;
            /** @description Profit that is expected. */
            budgetExpectedProfit?: number;
            /** @description Profit margin that is expected. */
            budgetProfitMargin?: number;
            /** @description Size of the budget. */
            capacity?: number;
            /** @description How much of the budget is used. */
            capacityUsed?: number;
            /** @description What is carried over from the previous period. */
            carryCapacity?: number;
            /** @description Whether overspend is carried over to the next period. */
            carryOverspend?: boolean;
            /** @description Whether underspend is carried over to the next period. */
            carryUnderspend?: boolean;
            /** @description When the budget was completed; null if it is not. */
            completedAt?: components["schemas"]["Timestamp"];
            /** @description Id of the user who completed it; null if it is not completed. */
            completedBy?: number | null;
            /** @description Id of the user who completed it; null if it is not completed. */
            completedByUserId?: number | null;
            /** @description When the budget was created. */
            createdAt?: components["schemas"]["Timestamp"];
            /** @description Id of the user who created it; null if unknown. */
            createdBy?: number | null;
            /** @description Id of the user who created it; null if unknown. */
            createdByUserId?: number | null;
            /** @description Currency of a budget in money; null on a budget in time. */
            currencyCode?: string | null;
            /** @description When the budget was completed; null if it is not. */
            dateCompleted?: components["schemas"]["Timestamp"];
            /** @description When the budget was created. */
            dateCreated?: components["schemas"]["Timestamp"];
            /** @description When the budget was deleted; null if it is not. */
            dateDeleted?: components["schemas"]["Timestamp"];
            /** @description When the budget was last changed. */
            dateUpdated?: components["schemas"]["Timestamp"];
            /** @description Rate per hour that counts unless another is set; null if there is none. */
            defaultRate?: number | null;
            /** @description When the budget was deleted; null if it is not. */
            deletedAt?: components["schemas"]["Timestamp"];
            /** @description Id of the user who deleted it; null if it is not deleted. */
            deletedBy?: number | null;
            /** @description Id of the user who deleted it; null if it is not deleted. */
            deletedByUserId?: number | null;
            /** @description When the budget's period ends; null if it is open. */
            endDateTime?: components["schemas"]["Timestamp"];
            /** @description Which expenses count; null if none is set. */
            expenseType?: "ALL" | "BILLABLE" | "NON-BILLABLE" | (string & {}) | null;
            /** @description Whether the budget repeats. */
            isRepeating?: boolean;
            /** @description Whether the budget is a retainer. */
            isRetainer?: boolean;
            /** @description Ids of the notifications on the budget. */
            notificationIds?: number[];
            /** @description Notifications on the budget. */
            notifications?: components["schemas"]["Relationship"][];
            /** @description Budget that this one repeats; null if it repeats none. */
            originatorBudget?: components["schemas"]["Relationship"] | null;
            /** @description Id of the budget that this one repeats; null if it repeats none. */
            originatorBudgetId?: number | null;
            /** @description When the first budget of the series starts; null if it is none of a series. */
            originatorStartDateTime?: components["schemas"]["Timestamp"];
            /** @description When the budget was used up; null if it is not. */
            overspendAt?: components["schemas"]["Timestamp"];
            /** @description Project that the budget belongs to. */
            project?: components["schemas"]["Relationship"];
            /** @description Id of the project that the budget belongs to. */
            projectId?: number;
            /** @description Number of units after which the budget repeats; null if it does not. */
            repeatPeriod?: number | null;
            /** @description Unit of `repeatPeriod`; null or an empty string if the budget does not repeat. */
            repeatUnit?: "DAY" | "WEEK" | "MONTH" | "QUARTER" | "YEAR" | (string & {}) | null;
            /** @description How often the budget will still repeat; null if it does not. */
            repeatsRemaining?: number | null;
            /** @description Place of the budget in its series; null if it does not repeat. */
            sequenceNumber?: number | null;
            /** @description When the budget's period starts; null if it is open. */
            startDateTime?: components["schemas"]["Timestamp"];
            /** @description State of the budget. */
            status?: "upcoming" | "active" | "complete" | (string & {});
            /** @description Which logged time counts; null if none is set. */
            timelogType?: "ALL" | "BILLED" | "UNBILLED" | "BILLABLE" | "NON-BILLABLE" | (string & {}) | null;
            /** @description Whether the budget is in money or in time. */
            type?: "FINANCIAL" | "TIME" | (string & {});
            /** @description When the budget was last changed. */
            updatedAt?: components["schemas"]["Timestamp"];
            /** @description Id of the user who last changed it; null if nobody has. */
            updatedBy?: number | null;
            /** @description Id of the user who last changed it; null if nobody has. */
            updatedByUserId?: number | null;
        };
        /** @description A category of projects. */
        ProjectCategory: {
            /** @description Id of the category. */
            id: number;
            /** @description Name of the category. */
            name: string;
            /** @description Color of the category. */
            color?: string;
            /** @description Number of projects in the category. */
            count?: number;
            /** @description Category above this one; null at the top. */
            parent?: components["schemas"]["Relationship"] | null;
            /** @description Id of the category above this one; null at the top. */
            parentId?: number | null;
        };
        /** @description E-mail addresses that turn messages into items of a project. */
        ProjectEmailDropbox: {
            /** @description Id of the address. */
            id: number;
            /** @description Code of the item in its address. */
            itemCode?: string;
            /** @description Address of the item. */
            itemEmail?: string;
            /** @description Kind of the item. */
            itemType?: string;
            /** @description Object that the item belongs to; null if none. */
            parent?: components["schemas"]["Relationship"] | null;
            /** @description The project. */
            project?: components["schemas"]["Relationship"];
            /** @description Code of the project in its addresses. */
            projectCode?: string;
            /** @description Addresses of the project by what they create. */
            projectEmails?: {
                /** @description Address that creates files. */
                files?: string;
                /** @description Address that creates links. */
                links?: string;
                /** @description Address that creates messages. */
                messages?: string;
                /** @description Address that creates notebooks. */
                notebooks?: string;
                /** @description Address that creates tasks. */
                tasks?: string;
            };
        };
        /** @description How many tasks a project has. */
        TaskStats: {
            /** @description Id that the counts belong to. */
            id: number;
            /** @description Number of open tasks. */
            active?: number;
            /** @description Number of completed tasks. */
            complete?: number;
            /** @description Number of open tasks whose due date has passed. */
            late?: number;
        };
        /** @description Reactions to something that somebody wrote. */
        Reactions: {
            /** @description How often each kind was given. */
            counts?: {
                /** @description Number of dislikes. */
                dislike?: number;
                /** @description Number of frowns. */
                frown?: number;
                /** @description Number of hearts. */
                heart?: number;
                /** @description Number of laughs. */
                joy?: number;
                /** @description Number of likes. */
                like?: number;
            };
            /** @description Kinds that the caller gave. */
            mine?: string[];
        };
        /** @description A status update that somebody wrote on a project. */
        ProjectUpdate: {
            /** @description Id of the update. */
            id: number;
            /** @description Color of the health, with a leading #; empty if no health is set. */
            color?: string;
            /** @description When the update was written. */
            createdAt?: components["schemas"]["Timestamp"];
            /** @description Id of the user who wrote it. */
            createdBy?: number;
            /** @description Whether it is deleted. */
            deleted?: boolean;
            /** @description When it was deleted; null if it is not. */
            deletedAt?: components["schemas"]["Timestamp"];
            /** @description Id of the user who deleted it; null if it is not deleted. */
            deletedBy?: number | null;
            /** @description Health of the project: 0 not set, 1 bad, 2 ok, 3 good. */
            health?: number;
            /** @description What this site calls the health. */
            healthLabel?: string;
            /** @description Whether this is the project's current update; null if unknown. */
            isActive?: boolean | null;
            /** @description Ids of the users who like it. */
            likeFromUserIDs?: number[];
            /** @description Users who like it. */
            likeFromUsers?: components["schemas"]["Relationship"][];
            /** @description Project that the update is about. */
            project?: components["schemas"]["Relationship"];
            /** @description Id of the project that the update is about. */
            projectId?: number;
            /** @description Reactions to the update; null if they were not asked for. */
            reactions?: components["schemas"]["Reactions"] | null;
            /** @description Text of the update, in Markdown. */
            text?: string;
            /** @description When the update was last changed. */
            updatedAt?: components["schemas"]["Timestamp"];
        };
        /** @description A stage of a workflow. */
        Stage: {
            /** @description Id of the stage. */
            id: number;
            /** @description Name of the stage. */
            name: string;
            /** @description Color of the stage. */
            color?: string;
            /** @description When the stage was created. */
            createdAt?: components["schemas"]["Timestamp"];
            /** @description Id of the user who created it; null if unknown. */
            createdBy?: number | null;
            /** @description When it was deleted; null if it is not. */
            deletedAt?: components["schemas"]["Timestamp"];
            /** @description Id of the user who deleted it; null if it is not deleted. */
            deletedBy?: number | null;
            /** @description Place in the workflow. */
            displayOrder?: number;
            /** @description Whether completed tasks are shown in the stage. */
            showCompletedTasks?: boolean;
            /** @description Ids of the tasks in the stage. */
            taskIds?: number[];
            /** @description When the stage was last changed. */
            updatedAt?: components["schemas"]["Timestamp"];
            /** @description Id of the user who last changed it; null if nobody has. */
            updatedBy?: number | null;
            /** @description Workflow that the stage belongs to. */
            workflow?: components["schemas"]["Relationship"];
        };
        /** @description A tag. */
        Tag: {
            /** @description Id of the tag. */
            id: number;
            /** @description Name of the tag. */
            name: string;
            /** @description Color of the tag. */
            color?: string;
            /** @description How often the tag is used. */
            count?: number;
            /** @description Project that the tag belongs to; null if it serves the whole site. */
            project?: components["schemas"]["Relationship"] | null;
            /** @description Id of the project that the tag belongs to; null if it serves the whole site. */
            projectId?: number | null;
        };
        /** @description A user of the site. */
        User: {
            /** @description Id of the user. */
            id: number;
            /** @description First name. */
            firstName: string;
            /** @description Last name. */
            lastName: string;
            /** @description Address of the user's picture. */
            avatarUrl?: string;
            /** @description Whether the user may create projects. */
            canAddProjects?: boolean;
            /** @description Company that the user belongs to. */
            company?: components["schemas"]["Relationship"];
            /** @description Id of the company that the user belongs to. */
            companyId?: number;
            /** @description Id of the user's role in the company; null if none is set. */
            companyRoleId?: number | null;
            /** @description Whether the user is deleted. */
            deleted?: boolean;
            /** @description E-mail address. */
            email?: string;
            /** @description Whether the user administers the site. */
            isAdmin?: boolean;
            /** @description Whether the user belongs to a client. */
            isClientUser?: boolean;
            /** @description Whether this is an account for programs. */
            isServiceAccount?: boolean;
            /** @description Hours that the user works a day. Teamwork means to drop it in favor of `workingHour`. */
            lengthOfDay?: number;
            /** @description More about the user. */
            meta?: {
                [key: string]: unknown;
            };
            /** @description Teams that the user belongs to. */
            teams?: components["schemas"]["Relationship"][];
            /** @description Time zone of the user. */
            timezone?: string;
            /** @description Job title; null if none is set. */
            title?: string | null;
            /** @description Kind of user. */
            type?: "account" | "collaborator" | "contact" | (string & {});
            /** @description What an hour of the user costs, in cents; null if none is set. */
            userCost?: number | null;
            /** @description What an hour of the user is billed at, in cents; null if none is set. */
            userRate?: number | null;
            /** @description Working hours of the user; null if none are set. */
            workingHour?: components["schemas"]["Relationship"] | null;
            /** @description Id of the user's working hours; null if none are set. */
            workingHoursId?: number | null;
        };
        /** @description A workflow, that is, the stages that tasks move through. */
        Workflow: {
            /** @description Id of the workflow. */
            id: number;
            /** @description Name of the workflow. */
            name: string;
            /** @description When the workflow was created. */
            createdAt?: components["schemas"]["Timestamp"];
            /** @description Id of the user who created it; null if unknown. */
            createdBy?: number | null;
            /** @description Whether new projects start with this workflow; null if unknown. */
            defaultWorkflow?: boolean | null;
            /** @description Privacy rule of the workflow; null if it has none. */
            lockdown?: components["schemas"]["Relationship"] | null;
            /** @description Ids of the projects that use the workflow. */
            projectIds?: number[];
            /** @description Whether the workflow belongs to one project. */
            projectSpecific?: boolean;
            /** @description Stages of the workflow. */
            stages?: components["schemas"]["Relationship"][];
            /** @description State of the workflow. */
            status?: string;
            /** @description When the workflow was last changed. */
            updatedAt?: components["schemas"]["Timestamp"];
            /** @description Id of the user who last changed it; null if nobody has. */
            updatedBy?: number | null;
        };
        /** @description Related objects, each kind as a map from id to object. What is there depends on the query parameter `include`. */
        ProjectListIncluded: {
            /** @description Latest activities by id. */
            activities?: {
                [key: string]: components["schemas"]["ActivityLog"];
            };
            /** @description Companies by id. */
            companies?: {
                [key: string]: components["schemas"]["Company"];
            };
            /** @description Countries of the companies by key. */
            countries?: {
                [key: string]: components["schemas"]["Country"];
            };
            /** @description Custom field values of the projects by id. */
            customfieldProjects?: {
                [key: string]: components["schemas"]["ProjectCustomFieldValue"];
            };
            /** @description Custom fields by id. */
            customfields?: {
                [key: string]: components["schemas"]["CustomField"];
            };
            /** @description Industries of the companies by id. */
            industries?: {
                [key: string]: components["schemas"]["Industry"];
            };
            /** @description Portfolio boards by id. */
            portfolioBoards?: {
                [key: string]: components["schemas"]["PortfolioBoard"];
            };
            /** @description Portfolio cards by id. */
            portfolioCards?: {
                [key: string]: components["schemas"]["PortfolioCard"];
            };
            /** @description Portfolio columns by id. */
            portfolioColumns?: {
                [key: string]: components["schemas"]["PortfolioColumn"];
            };
            /** @description Budgets of the projects by id. */
            projectBudgets?: {
                [key: string]: components["schemas"]["ProjectBudget"];
            };
            /** @description Categories of the projects by id. */
            projectCategories?: {
                [key: string]: components["schemas"]["ProjectCategory"];
            };
            /** @description E-mail addresses that feed the projects by id. */
            projectEmailDropboxes?: {
                [key: string]: components["schemas"]["ProjectEmailDropbox"];
            };
            /** @description Task counts of the projects by id. */
            projectTaskStats?: {
                [key: string]: components["schemas"]["TaskStats"];
            };
            /** @description Status updates of the projects by id. */
            projectUpdates?: {
                [key: string]: components["schemas"]["ProjectUpdate"];
            };
            /** @description Workflow stages by id. */
            stages?: {
                [key: string]: components["schemas"]["Stage"];
            };
            /** @description Tags by id. */
            tags?: {
                [key: string]: components["schemas"]["Tag"];
            };
            /** @description Users by id. */
            users?: {
                [key: string]: components["schemas"]["User"];
            };
            /** @description Workflows by id. */
            workflows?: {
                [key: string]: components["schemas"]["Workflow"];
            };
        };
        /** @description Where a page stands in its list. */
        PageMeta: {
            /** @description Rows of the whole list. Exact on the last page and with `skipCounts=false`; else it may only be a lower bound. Null if it was not counted. */
            count?: number | null;
            /** @description Whether a further page follows. */
            hasMore: boolean;
            /** @description Number of this page, counted from 0; one less than the query parameter `page`. */
            pageOffset?: number;
            /** @description Rows per page that were asked for. */
            pageSize?: number;
        };
        /** @description What Teamwork says about a list. */
        ListMeta: {
            /** @description Where the page stands in the list. */
            page: components["schemas"]["PageMeta"];
            /** @description Average spend, on lists of budgets. */
            averageSpend?: number;
            /** @description Total capacity, on lists of budgets. */
            totalCapacity?: number;
            /** @description Rows per page, on lists that page by cursor. */
            limit?: number;
            /** @description Cursor of the next page, on lists that page by cursor. */
            nextCursor?: string;
            /** @description Cursor of the previous page, on lists that page by cursor. */
            prevCursor?: string;
        };
        /** @description One page of projects. */
        ProjectList: {
            /** @description The projects of this page. */
            projects: components["schemas"]["Project"][];
            /** @description Related objects that `include` asked for. */
            included?: components["schemas"]["ProjectListIncluded"];
            /** @description Where the page stands in the list. */
            meta: components["schemas"]["ListMeta"];
        };
        /** @description One thing that went wrong. */
        ErrorItem: {
            /** @description Reference to this very error, for a question to the vendor. */
            id?: string;
            /** @description Code of the error, made for programs. */
            code?: string;
            /** @description What went wrong in a few words, made for people. */
            title?: string;
            /** @description More about what went wrong, made for people. */
            detail?: string;
            /** @description Further marks that help to find the cause. */
            meta?: {
                [key: string]: unknown;
            };
        };
        /** @description Why a call failed. */
        ErrorResponse: {
            /** @description One entry for each thing that went wrong. */
            errors: components["schemas"]["ErrorItem"][];
        };
    };
    responses: {
        /** @description Teamwork could not make sense of the call. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The credentials are missing or not valid. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The caller lacks the permission for this call. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description Too many calls in a short time. */
        TooManyRequests: {
            headers: {
                /** @description How many calls the current window allows. */
                "x-rate-limit-limit"?: number;
                /** @description How many calls are left in the current window. */
                "x-rate-limit-remaining"?: number;
                /** @description When the next window starts, in seconds since 1970-01-01 UTC. */
                "x-rate-limit-reset"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description Something failed on Teamwork's side. */
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
        /** @description Whether to sort in ascending or descending order. */
        orderMode: "asc" | "desc";
        /** @description Rows per page, from 1 to 500. Without effect on reports. */
        pageSize: number;
        /** @description Number of the page; the first is 1. Without effect on reports. */
        page: number;
        /** @description Whether to spare the counting of all rows, which is faster. With `false`, `meta.page.count` is exact; else it may be a lower bound. `meta.page.hasMore` is right either way. */
        skipCounts: boolean;
        /** @description Only projects whose custom fields have these values, by the id of the field and an operator: `{ 10: { eq: "Option1" } }` is sent as `projectCustomField[10][eq]=Option1`. The type of the field decides which operators it knows. */
        projectCustomField: components["schemas"]["CustomFieldFilter"];
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export interface operations {
    listProjects: {
        parameters: {
            query?: {
                /** @description Only projects that were changed after this moment, in RFC 3339 form. */
                updatedAfter?: string | Date;
                /** @description Only projects whose name matches this text; see `searchCompanies` and `searchByLetter`. */
                searchTerm?: string;
                /** @description Kind of the report. Only for calls with `isReportDownload`. */
                reportType?: "project" | "health" | (string & {});
                /** @description Time zone of the dates in a report, presumably by its IANA name, such as Europe/Dublin. Only for calls with `isReportDownload`. */
                reportTimezone?: string;
                /** @description File format of the report. Only for calls with `isReportDownload`. */
                reportFormat?: "csv" | "html" | "pdf" | "xls" | (string & {});
                /** @description Only projects of this type; `all` includes templates. */
                projectType?: "all" | "normal" | "tasklists-template" | "projects-template" | "personal" | "tentative" | (string & {});
                /** @description Whether to sort in ascending or descending order. */
                orderMode?: components["parameters"]["orderMode"];
                /** @description What to sort by. With `customfield`, `orderByCustomFieldId` names the field. */
                orderBy?: "budgetused" | "categoryname" | "companyname" | "creatorname" | "customfield" | "datecreated" | "duedate" | "health" | "id" | "lastactivity" | "lastworkedon" | "mobilespecial" | "name" | "namecaseinsensitive" | "ownercompany" | "ownername" | "starred" | "starredcompanyname" | "starredfirst" | "startdate" | "status" | "taskcompletion" | (string & {});
                /** @description Leaves out projects that were completed before this day, given as YYYY-MM-DD. */
                notCompletedBefore?: string;
                /** @description Only projects with their last activity on this day or later, given as YYYY-MM-DD. */
                minLastActivityDate?: string;
                /** @description Only projects with their last activity on this day or earlier, given as YYYY-MM-DD. */
                maxLastActivityDate?: string;
                /** @description Currency symbol for the amounts of a report. Only for calls with `isReportDownload`. */
                currencySymbol?: string;
                /** @description Only projects of the user with this id. */
                userId?: number;
                /** @description Rows per page, from 1 to 500. Without effect on reports. */
                pageSize?: components["parameters"]["pageSize"];
                /** @description Number of the page; the first is 1. Without effect on reports. */
                page?: components["parameters"]["page"];
                /** @description Id of the custom field to sort by. Only read if `orderBy` is `customfield`. */
                orderByCustomFieldId?: number;
                /** @description Only projects that have used at least this share of their budget, in percent. */
                minBudgetCapacityUsedPercent?: number;
                /** @description Only projects that have used at most this share of their budget, in percent. */
                maxBudgetCapacityUsedPercent?: number;
                /** @description Whether custom fields with a formula come with its result. */
                useFormulaFields?: boolean;
                /** @description Whether to spare the counting of all rows, which is faster. With `false`, `meta.page.count` is exact; else it may be a lower bound. `meta.page.hasMore` is right either way. */
                skipCounts?: components["parameters"]["skipCounts"];
                /** @description Whether `searchTerm` also looks at the names of companies. */
                searchCompanies?: boolean;
                /** @description Whether a `searchTerm` of one character finds the projects that begin with it. A longer term is searched as always. */
                searchByLetter?: boolean;
                /** @description Only projects that the caller has starred. */
                onlyStarredProjects?: boolean;
                /** @description Only projects that the user is an explicit member of. */
                onlyProjectsWithExplicitMembership?: boolean;
                /** @description Only projects on which time can be logged. */
                onlyProjectsThatCanLogTime?: boolean;
                /** @description Only archived projects. */
                onlyArchivedProjects?: boolean;
                /** @description Whether a project needs all tags of `projectTagIds`, rather than one of them. */
                matchAllProjectTags?: boolean;
                /** @description Whether a project is left out only if it has all tags of `excludeTagIds`, rather than one of them. */
                matchAllExcludedTags?: boolean;
                /** @description Whether to answer with a report document, of the kind that `reportType` and `reportFormat` name. That answer is not the JSON described here. */
                isReportDownload?: boolean;
                /** @description Whether tentative projects come along with the normal ones. */
                includeTentativeProjects?: boolean;
                /** @description Whether `projectCategoryIds` also stands for the categories below the ones named. */
                includeSubCategories?: boolean;
                /** @description Whether to count the tasks, columns, billing events, and milestones of each project by status. */
                includeStats?: boolean;
                /** @description Whether to add what depends on the caller, such as `isStarred`. */
                includeProjectUserInfo?: boolean;
                /** @description Whether to add the profitability of each project. */
                includeProjectProfitability?: boolean;
                /** @description Whether to add the earliest start and the latest end of each project, as `minMaxAvailableDates`. */
                includeProjectDates?: boolean;
                /** @description Whether to add the custom field values of each project; `includeCustomFieldIds` narrows them down. */
                includeCustomFields?: boolean;
                /** @description Whether to add counts of what belongs to each project. */
                includeCounts?: boolean;
                /** @description Whether completed projects come along if `projectStatuses` asks for `current` and `late` ones. */
                includeCompletedStatus?: boolean;
                /** @description Whether archived projects come along with the others. */
                includeArchivedProjects?: boolean;
                /** @description Whether to leave out projects that the caller merely observes. */
                hideObservedProjects?: boolean;
                /** @description Whether the other filters still count if `projectIds` is given; as a rule they do not. */
                alwaysIncludeFiltering?: boolean;
                /** @description Only projects with a user of one of these teams, by team id. */
                teamIds?: readonly number[];
                /** @description Columns of a report. Only for calls with `isReportDownload`. */
                selectedColumns?: readonly string[];
                /** @description Only projects with one of these tags, by tag id; with `matchAllProjectTags`, with all of them. */
                projectTagIds?: readonly number[];
                /** @description Only projects in one of these states. They tell how far a project is and differ from its field `status`; archived projects have filters of their own. */
                projectStatuses?: readonly ("active" | "current" | "late" | "upcoming" | "completed" | "deleted")[];
                /** @description Only projects owned by one of these users, by user id. */
                projectOwnerIds?: readonly number[];
                /** @description Only these projects, by id. Other filters then have no effect; see `alwaysIncludeFiltering`. */
                projectIds?: readonly number[];
                /** @description Only projects in one of these states of health: 0 not set, 1 bad, 2 ok, 3 good. */
                projectHealths?: readonly (0 | 1 | 2 | 3)[];
                /** @description Only projects of one of these companies, by company id. */
                projectCompanyIds?: readonly number[];
                /** @description Only projects in one of these categories, by category id; with `includeSubCategories`, in the ones below, too. */
                projectCategoryIds?: readonly number[];
                /** @description Ids of the custom fields whose values `includeCustomFields` adds. */
                includeCustomFieldIds?: readonly number[];
                /** @description Related objects to send along in `included`. Without effect on reports. */
                include?: readonly ("projectOwners" | "projectUpdates" | "companies" | "companies.countries" | "companies.industries" | "projectCategories" | "portfolioCards" | "portfolioBoards" | "portfolioColumns" | "tags" | "customfields" | "customfieldProjects" | "projectBudgets" | "activities.latest" | "users" | "createdBy" | "updatedBy" | "completedBy" | "deletedBy" | (string & {}))[];
                /** @description Fields of the workflows in `included`; without it, the usual ones. */
                "fields[workflows]"?: readonly ("id" | "name" | "statusId" | (string & {}))[];
                /** @description Fields of the users in `included`; without it, the usual ones. */
                "fields[users]"?: readonly ("id" | "firstName" | "lastName" | "title" | "email" | "companyId" | "company" | "isAdmin" | "isClientUser" | "isServiceAccount" | "type" | "deleted" | "avatarUrl" | "lengthOfDay" | "workingHoursId" | "workingHour" | "userRate" | "userCost" | "canAddProjects" | (string & {}))[];
                /** @description Fields of the tags in `included`; without it, the usual ones. */
                "fields[tags]"?: readonly ("id" | "name" | "color" | "count" | (string & {}))[];
                /** @description Fields of the stages in `included`; without it, the usual ones. */
                "fields[stages]"?: readonly ("id" | "name" | "stage" | (string & {}))[];
                /** @description Fields of the projects themselves; without it, the usual ones. Teamwork lists two names, but its own SDK asks for many more. What is not asked for is missing from the answer, even where the types say that it is always there. */
                "fields[projects]"?: readonly ("id" | "name" | (string & {}))[];
                /** @description Fields of the project categories in `included`; without it, the usual ones. */
                "fields[projectcategories]"?: readonly ("id" | "name" | "color" | "count" | "parent" | "parentId" | (string & {}))[];
                /** @description Fields of the project updates in `included`; without it, the usual ones. */
                "fields[projectUpdates]"?: readonly ("id" | "projectId" | "text" | "isActive" | "health" | "color" | "dateCreated" | "deleted" | "deletedDate" | "numLikes" | "reactions" | (string & {}))[];
                /** @description Fields of the project budgets in `included`; without it, the usual ones. */
                "fields[projectBudgets]"?: readonly ("id" | "projectId" | "type" | "status" | "capacityUsed" | "capacity" | "originatorBudgetId" | "isRepeating" | "repeatPeriod" | "repeatUnit" | "repeatsRemaining" | "sequenceNumber" | "startDateTime" | "endDateTime" | "currencyCode" | "timelogType" | "expenseType" | "defaultRate" | "notificationIds" | "createdByUserId" | "dateCreated" | "updatedUserId" | "dateUpdated" | "completedByUserId" | "dateCompleted" | "deletedByUserId" | "dateDeleted" | (string & {}))[];
                /** @description Fields of the portfolio columns in `included`; without it, the usual ones. */
                "fields[portfolioColumns]"?: readonly ("id" | "name" | "color" | (string & {}))[];
                /** @description Fields of the portfolio cards in `included`; without it, the usual ones. */
                "fields[portfolioCards]"?: readonly ("id" | "columnId" | "projectId" | (string & {}))[];
                /** @description Fields of the portfolio boards in `included`; without it, the usual ones. */
                "fields[portfolioBoards]"?: readonly ("id" | "name" | "color" | (string & {}))[];
                /** @description Fields of the industries in `included`; without it, the usual ones. */
                "fields[industries]"?: readonly string[];
                /** @description Fields of the custom fields in `included`; without it, the usual ones. */
                "fields[customfields]"?: readonly ("id" | "projectId" | "entity" | "name" | "description" | "type" | "options" | "visibilities" | "isPrivate" | "required" | "createdAt" | "createdByUserId" | "updatedAt" | "updatedByUserId" | "deleted" | "deletedAt" | "deletedByUserId" | (string & {}))[];
                /** @description Fields of the custom field values in `included`; without it, the usual ones. */
                "fields[customfieldProjects]"?: readonly ("id" | "customfieldId" | "value" | "createdAt" | "createdBy" | (string & {}))[];
                /** @description Fields of the countries in `included`; without it, the usual ones. */
                "fields[countries]"?: readonly string[];
                /** @description Fields of the companies in `included`; without it, the usual ones. */
                "fields[companies]"?: readonly ("id" | "name" | "logoUploadedToServer" | "logoImage" | (string & {}))[];
                /** @description Only projects that have these features turned on. */
                featuresEnabled?: readonly ("list" | "board" | "gantt" | "table" | "dashboard" | "milestones" | "messages" | "files" | "time" | "notebooks" | "risks" | "links" | "billing" | "comments" | "people" | "settings")[];
                /** @description Leaves out projects with one of these tags, by tag id; with `matchAllExcludedTags`, with all of them. */
                excludeTagIds?: readonly number[];
                /** @description Only projects whose custom fields have these values, by the id of the field and an operator: `{ 10: { eq: "Option1" } }` is sent as `projectCustomField[10][eq]=Option1`. The type of the field decides which operators it knows. */
                projectCustomField?: components["parameters"]["projectCustomField"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of projects, with the related objects that were asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
}
