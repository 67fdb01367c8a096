// Generated from specs/pipedrive (version 1.0.0, ee203175e4d4) by `pnpm generate pipedrive`. Edit the spec instead.

import type { ApiDefinition } from "@project-apis/core/client";

export const definition: ApiDefinition = {
  "name": "Pipedrive",
  "userAgent": "project-apis-pipedrive/0.0.0",
  "errorMessage": [
    "/error",
    "/message"
  ],
  "rateLimit": {
    "limit": "x-ratelimit-limit",
    "remaining": "x-ratelimit-remaining",
    "reset": {
      "header": "x-ratelimit-reset",
      "unit": "seconds"
    }
  },
  "costs": {
    "GET": 20,
    "POST": 10,
    "PUT": 10,
    "DELETE": 6
  },
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
    "GET /v1/projects/{id}": {
      "cost": 2
    },
    "GET /v1/projects/boards/{id}": {
      "cost": 2
    },
    "GET /v1/projects/phases/{id}": {
      "cost": 2
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
    "GET /v1/projectTemplates/{id}": {
      "cost": 2
    },
    "GET /v1/products/{id}/permittedUsers": {
      "cost": 10
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
    "GET /v1/roles/{id}": {
      "cost": 2
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
      },
      "cost": 10
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
      },
      "cost": 10,
      "retired": {
        "date": "2026-03-13",
        "successor": "GET /api/v2/stages"
      }
    },
    "POST /v1/stages": {
      "retired": {
        "date": "2026-03-13",
        "successor": "POST /api/v2/stages"
      }
    },
    "DELETE /v1/stages": {
      "cost": 10,
      "retired": {
        "date": "2026-01-27",
        "successor": "DELETE /api/v2/stages/{id}, one stage at a time"
      }
    },
    "GET /v1/stages/{id}": {
      "cost": 2,
      "retired": {
        "date": "2026-03-13",
        "successor": "GET /api/v2/stages/{id}"
      }
    },
    "PUT /v1/stages/{id}": {
      "retired": {
        "date": "2026-03-13",
        "successor": "PATCH /api/v2/stages/{id}"
      }
    },
    "DELETE /v1/stages/{id}": {
      "retired": {
        "date": "2026-03-13",
        "successor": "DELETE /api/v2/stages/{id}"
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
      "dates": {
        "since_timestamp": "YYYY-MM-DD HH:MM:SS"
      },
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
    "GET /v1/subscriptions/find/{dealId}": {
      "cost": 2,
      "retired": {
        "date": "2025-09-03",
        "successor": "the recurring products and the installments of a deal in /api/v2"
      }
    },
    "GET /v1/subscriptions/{id}": {
      "cost": 2,
      "retired": {
        "date": "2025-09-03",
        "successor": "the recurring products and the installments of a deal in /api/v2"
      }
    },
    "DELETE /v1/subscriptions/{id}": {
      "retired": {
        "date": "2025-09-03",
        "successor": "the recurring products and the installments of a deal in /api/v2"
      }
    },
    "GET /v1/subscriptions/{id}/payments": {
      "retired": {
        "date": "2025-09-03",
        "successor": "the recurring products and the installments of a deal in /api/v2"
      }
    },
    "POST /v1/subscriptions/recurring": {
      "retired": {
        "date": "2025-09-03",
        "successor": "the recurring products of a deal: /api/v2/deals/{id}/products"
      }
    },
    "PUT /v1/subscriptions/recurring/{id}": {
      "retired": {
        "date": "2025-09-03",
        "successor": "the recurring products of a deal: /api/v2/deals/{id}/products"
      }
    },
    "PUT /v1/subscriptions/recurring/{id}/cancel": {
      "retired": {
        "date": "2025-09-03",
        "successor": "the recurring products of a deal: /api/v2/deals/{id}/products"
      }
    },
    "POST /v1/subscriptions/installment": {
      "retired": {
        "date": "2025-09-03",
        "successor": "the installments of a deal: /api/v2/deals/{id}/installments"
      }
    },
    "PUT /v1/subscriptions/installment/{id}": {
      "retired": {
        "date": "2025-09-03",
        "successor": "the installments of a deal: /api/v2/deals/{id}/installments"
      }
    }
  }
};
