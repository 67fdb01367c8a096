// Generated from specs/wethod (version 2024-06-15, 60bf894598c9) by `pnpm generate wethod`. Edit the spec instead.

import type { ApiDefinition } from "@project-apis/core/client";

export const definition: ApiDefinition = {
  "name": "Wethod",
  "errorMessage": [
    "/message",
    "/failures/*/message"
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
