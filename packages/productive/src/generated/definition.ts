// Generated from specs/productive (version 2.0.0, a6263c64dd8f) by `pnpm generate productive`. Edit the spec instead.

import type { ApiDefinition } from "@project-apis/core/client";

export const definition: ApiDefinition = {
  "name": "Productive",
  "userAgent": "project-apis-productive/0.0.0",
  "errorMessage": [
    "/errors/*/detail",
    "/errors/*/title"
  ],
  "rateLimit": {
    "reset": {
      "header": "x-ratelimit-reset",
      "unit": "seconds"
    }
  },
  "windows": [
    {
      "limit": 100,
      "interval": 10000
    },
    {
      "limit": 4000,
      "interval": 1800000
    }
  ],
  "lists": "form",
  "operations": {
    "GET /api/v2/projects": {
      "query": {
        "filter": "deepObject",
        "page": "deepObject"
      },
      "accept": "application/vnd.api+json",
      "pagination": {
        "style": "page",
        "request": {
          "page": "page.number",
          "size": "page.size"
        },
        "items": "/data",
        "next": {
          "pages": "/meta/total_pages"
        },
        "maxPageSize": 200
      }
    },
    "POST /api/v2/projects": {
      "contentType": "application/vnd.api+json",
      "accept": "application/vnd.api+json"
    },
    "POST /api/v2/projects/copy": {
      "contentType": "application/vnd.api+json",
      "accept": "application/vnd.api+json"
    },
    "GET /api/v2/projects/{id}": {
      "accept": "application/vnd.api+json"
    },
    "DELETE /api/v2/projects/{id}": {
      "accept": "application/vnd.api+json"
    },
    "PATCH /api/v2/projects/{id}": {
      "contentType": "application/vnd.api+json",
      "accept": "application/vnd.api+json"
    },
    "PATCH /api/v2/projects/{id}/archive": {
      "accept": "application/vnd.api+json"
    },
    "PATCH /api/v2/projects/{id}/restore": {
      "accept": "application/vnd.api+json"
    },
    "PATCH /api/v2/projects/{id}/change_workflow": {
      "contentType": "application/vnd.api+json",
      "accept": "application/vnd.api+json"
    }
  }
};
