// Generated from specs/pipedrive (version 1.0.0, d7fbb0fe2e14) by `pnpm generate pipedrive`. Edit the spec instead.

import type { ApiDefinition } from "@project-apis/core/client";

export const definition: ApiDefinition = {
  "name": "Pipedrive",
  "errorMessage": [
    "/error",
    "/message"
  ],
  "operations": {
    "GET /v1/projects": {
      "pagination": {
        "style": "cursor",
        "request": {
          "cursor": "cursor",
          "size": "limit"
        },
        "items": "/data",
        "next": "/additional_data/next_cursor",
        "maxPageSize": 500
      }
    },
    "GET /v1/projectTemplates": {
      "pagination": {
        "style": "cursor",
        "request": {
          "cursor": "cursor",
          "size": "limit"
        },
        "items": "/data",
        "next": "/additional_data/next_cursor",
        "maxPageSize": 500
      }
    }
  }
};
