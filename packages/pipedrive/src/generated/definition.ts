// Generated from specs/pipedrive (version 1.0.0, 714a7f635242) by `pnpm generate pipedrive`. Edit the spec instead.

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
    },
    "GET /v1/roles": {
      "pagination": {
        "style": "offset",
        "request": {
          "offset": "start",
          "size": "limit"
        },
        "items": "/data",
        "next": {
          "more": "/additional_data/pagination/more_items_in_collection"
        },
        "maxPageSize": 500
      }
    },
    "GET /v1/roles/{id}/assignments": {
      "pagination": {
        "style": "offset",
        "request": {
          "offset": "start",
          "size": "limit"
        },
        "items": "/data",
        "next": {
          "more": "/additional_data/pagination/more_items_in_collection"
        },
        "maxPageSize": 500
      }
    },
    "GET /v1/stages": {
      "pagination": {
        "style": "offset",
        "request": {
          "offset": "start",
          "size": "limit"
        },
        "items": "/data",
        "next": {
          "more": "/additional_data/pagination/more_items_in_collection"
        },
        "maxPageSize": 500
      }
    },
    "GET /v1/stages/{id}/deals": {
      "pagination": {
        "style": "offset",
        "request": {
          "offset": "start",
          "size": "limit"
        },
        "items": "/data",
        "next": {
          "more": "/additional_data/pagination/more_items_in_collection"
        },
        "maxPageSize": 500
      }
    },
    "GET /v1/recents": {
      "pagination": {
        "style": "offset",
        "request": {
          "offset": "start",
          "size": "limit"
        },
        "items": "/data",
        "next": {
          "more": "/additional_data/pagination/more_items_in_collection"
        },
        "maxPageSize": 500
      }
    }
  }
};
