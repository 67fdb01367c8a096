// Generated from specs/wethod (version 2024-06-15, da5caa9055ba) by `pnpm generate wethod`. Edit the spec instead.

import type { ApiDefinition } from "@project-apis/core/client";

export const definition: ApiDefinition = {
  "name": "Wethod",
  "userAgent": "project-apis-wethod/0.0.0",
  "errorMessage": [
    "/message",
    "/failures/*/message"
  ],
  "rateLimit": {
    "retryAfter": {
      "header": "x-ratelimit-retry-after",
      "unit": "seconds"
    }
  },
  "windows": [
    {
      "limit": 5000,
      "interval": 3600000
    }
  ],
  "operations": {
    "GET /api/projects": {
      "pagination": {
        "style": "offset",
        "request": {
          "offset": "offset",
          "size": "limit"
        },
        "items": "",
        "next": {
          "short": true
        },
        "maxPageSize": 100
      }
    }
  }
};
