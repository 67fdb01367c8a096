// Generated from specs/teamwork (version 3.0, b5a76ef0e376) by `pnpm generate teamwork`. Edit the spec instead.

import type { ApiDefinition } from "@project-apis/core/client";

export const definition: ApiDefinition = {
  "name": "Teamwork",
  "userAgent": "project-apis-teamwork/0.0.0",
  "errorMessage": [
    "/errors/*/title",
    "/errors/*/detail"
  ],
  "rateLimit": {
    "limit": "x-rate-limit-limit",
    "remaining": "x-rate-limit-remaining",
    "reset": {
      "header": "x-rate-limit-reset",
      "unit": "epoch-seconds"
    }
  },
  "operations": {
    "GET /projects/api/v3/projects.json": {
      "query": {
        "teamIds": "form",
        "selectedColumns": "form",
        "projectTagIds": "form",
        "projectStatuses": "form",
        "projectOwnerIds": "form",
        "projectIds": "form",
        "projectHealths": "form",
        "projectCompanyIds": "form",
        "projectCategoryIds": "form",
        "includeCustomFieldIds": "form",
        "include": "form",
        "fields[workflows]": "form",
        "fields[users]": "form",
        "fields[tags]": "form",
        "fields[stages]": "form",
        "fields[projects]": "form",
        "fields[projectcategories]": "form",
        "fields[projectUpdates]": "form",
        "fields[projectBudgets]": "form",
        "fields[portfolioColumns]": "form",
        "fields[portfolioCards]": "form",
        "fields[portfolioBoards]": "form",
        "fields[industries]": "form",
        "fields[customfields]": "form",
        "fields[customfieldProjects]": "form",
        "fields[countries]": "form",
        "fields[companies]": "form",
        "featuresEnabled": "form",
        "excludeTagIds": "form",
        "projectCustomField": "deepObject"
      },
      "pagination": {
        "style": "page",
        "request": {
          "page": "page",
          "size": "pageSize"
        },
        "items": "/projects",
        "next": {
          "more": "/meta/page/hasMore"
        },
        "maxPageSize": 500
      }
    }
  }
};
