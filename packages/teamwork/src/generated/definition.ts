// Generated from specs/teamwork (version 3.0, 3610160e528b) by `pnpm generate teamwork`. Edit the spec instead.

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
  "lists": "form",
  "operations": {
    "GET /projects/api/v3/projects.json": {
      "query": {
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
