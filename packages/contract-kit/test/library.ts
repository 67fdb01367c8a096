/** A fictional API with one operation for everything that the kit has to handle. */
export const library = {
  openapi: "3.1.0",
  jsonSchemaDialect: "https://json-schema.org/draft/2020-12/schema",
  info: { title: "Library", version: "1.0.0" },
  servers: [{ url: "https://library.example/api" }],
  security: [{ key: [] }],
  paths: {
    "/v1/books": {
      get: {
        operationId: "listBooks",
        "x-pagination": {
          style: "cursor",
          request: { cursor: "cursor", size: "limit" },
          items: "/data",
          next: "/next_cursor",
        },
        parameters: [
          { name: "cursor", in: "query", schema: { type: "string" } },
          { name: "limit", in: "query", schema: { type: "integer", minimum: 1, maximum: 100 } },
          {
            name: "ids",
            in: "query",
            style: "form",
            explode: false,
            schema: { type: "array", items: { type: "integer" } },
          },
          {
            name: "filter",
            in: "query",
            style: "deepObject",
            explode: true,
            schema: { $ref: "#/components/schemas/Filter" },
          },
          {
            name: "range",
            in: "query",
            style: "form",
            explode: true,
            schema: { type: "object", properties: { from: { type: "integer" } } },
          },
        ],
        responses: {
          200: {
            description: "Books",
            headers: { "x-remaining": { schema: { type: "integer" }, example: 7 } },
            content: {
              "application/json": {
                schema: { $ref: "#/components/schemas/Books" },
                examples: {
                  firstPage: { $ref: "#/components/examples/FirstPage" },
                  lastPage: { value: { data: [{ id: 3, title: "Emma" }], next_cursor: null } },
                  empty: { value: { data: [], next_cursor: null } },
                },
              },
            },
          },
          400: {
            description: "Bad request",
            content: {
              "application/json": {
                schema: { $ref: "#/components/schemas/Failure" },
                examples: { badCursor: { value: { error: "bad cursor" } } },
              },
            },
          },
          401: { $ref: "#/components/responses/Unauthorized" },
        },
      },
      post: {
        operationId: "createBook",
        requestBody: {
          required: true,
          content: {
            "application/json": {
              schema: { $ref: "#/components/schemas/NewBook" },
              examples: {
                plain: { value: { title: "Emma" } },
                created: { value: { title: "Persuasion", year: 1817 } },
              },
            },
          },
        },
        responses: {
          201: {
            description: "Created",
            content: {
              "application/json": {
                schema: { $ref: "#/components/schemas/Book" },
                examples: { created: { value: { id: 4, title: "Persuasion" } } },
              },
            },
          },
          422: {
            description: "Invalid",
            content: {
              "application/problem+json": {
                schema: { $ref: "#/components/schemas/Failure" },
                examples: { invalidBook: { value: { error: "no title" } } },
              },
            },
          },
        },
      },
    },
    "/v1/books/{id}": {
      parameters: [{ name: "id", in: "path", required: true, example: 1, schema: { type: "integer" } }],
      get: {
        operationId: "getBook",
        responses: {
          200: {
            description: "A book",
            content: {
              "application/json": {
                schema: { $ref: "#/components/schemas/Book" },
                examples: { book: { value: { id: 1, title: "Ulysses" } } },
              },
            },
          },
          404: {
            description: "None",
            content: {
              "application/problem+json": {
                schema: { $ref: "#/components/schemas/Failure" },
                examples: { notFound: { value: { error: "no such book" } } },
              },
            },
          },
        },
      },
      delete: { operationId: "deleteBook", responses: { 204: { description: "Gone" } } },
    },
    "/v1/books/popular": {
      get: {
        operationId: "listPopularBooks",
        security: [],
        responses: {
          200: {
            description: "Books",
            content: {
              "application/json": {
                schema: { $ref: "#/components/schemas/Books" },
                examples: { popular: { value: { data: [], next_cursor: null } } },
              },
            },
          },
        },
      },
    },
    "/v1/authors": {
      get: {
        operationId: "listAuthors",
        "x-pagination": {
          style: "page",
          request: { page: "page.number", size: "page.size" },
          items: "/data",
          next: { pages: "/meta/total_pages" },
        },
        parameters: [
          {
            name: "page",
            in: "query",
            style: "deepObject",
            explode: true,
            schema: {
              type: "object",
              additionalProperties: false,
              properties: { number: { type: "integer", minimum: 1 }, size: { type: "integer" } },
            },
          },
          { name: "sort", in: "query", required: true, example: "name", schema: { enum: ["name", "-name"] } },
        ],
        responses: {
          200: {
            description: "Authors",
            content: {
              "application/vnd.api+json": {
                schema: { type: "object", required: ["data"] },
                examples: {
                  firstAuthors: { value: { data: [{ id: "1", type: "author" }], meta: { total_pages: 5 } } },
                  secondAuthors: { value: { data: [{ id: "2", type: "author" }], meta: { total_pages: 5 } } },
                },
              },
            },
          },
        },
      },
      post: {
        operationId: "createAuthor",
        requestBody: {
          required: true,
          content: {
            "application/vnd.api+json": {
              schema: {
                type: "object",
                required: ["data"],
                additionalProperties: false,
                properties: { data: { type: "object" } },
              },
              examples: { author: { value: { data: { type: "author" } } } },
            },
          },
        },
        responses: {
          201: {
            description: "Created",
            content: {
              "application/vnd.api+json": {
                schema: { type: "object" },
                examples: { authorCreated: { value: { data: { id: "3", type: "author" } } } },
              },
            },
          },
        },
      },
    },
    "/v1/loans": {
      get: {
        operationId: "listLoans",
        "x-pagination": {
          style: "offset",
          request: { offset: "offset", size: "limit" },
          items: "",
          next: { short: true },
        },
        parameters: [
          { name: "offset", in: "query", schema: { type: "integer", minimum: 0 } },
          { name: "limit", in: "query", schema: { type: "integer" } },
        ],
        responses: {
          200: {
            description: "Loans",
            content: {
              "application/json": {
                schema: { type: "array", items: { type: "object" } },
                examples: {
                  firstLoans: { value: [{ id: 1 }, { id: 2 }] },
                  lastLoans: { value: [{ id: 3 }] },
                },
              },
            },
          },
        },
      },
    },
  },
  components: {
    securitySchemes: { key: { type: "apiKey", in: "header", name: "x-api-key" } },
    examples: {
      FirstPage: {
        summary: "The first page",
        value: {
          data: [
            { id: 1, title: "Ulysses" },
            { id: 2, title: "Middlemarch" },
          ],
          next_cursor: "c2",
        },
      },
    },
    responses: {
      Unauthorized: {
        description: "No credentials",
        content: {
          "application/json": {
            schema: { $ref: "#/components/schemas/Failure" },
            examples: { unauthorized: { value: { error: "who are you" } } },
          },
        },
      },
    },
    schemas: {
      Failure: { type: "object", required: ["error"], properties: { error: { type: "string" } } },
      Book: {
        type: "object",
        required: ["id", "title"],
        properties: { id: { type: "integer" }, title: { type: "string" } },
      },
      Books: {
        type: "object",
        required: ["data"],
        properties: {
          data: { type: "array", items: { $ref: "#/components/schemas/Book" } },
          next_cursor: { type: ["string", "null"] },
        },
      },
      NewBook: {
        type: "object",
        required: ["title"],
        additionalProperties: false,
        properties: { title: { type: "string", minLength: 1 }, year: { type: "integer" } },
      },
      Filter: {
        type: "object",
        additionalProperties: false,
        properties: {
          author: { type: "string" },
          year: { anyOf: [{ type: "integer" }, { $ref: "#/components/schemas/Range" }] },
          tags: { type: "array", items: { enum: ["new", "old"] } },
        },
        patternProperties: { "^field_\\d+$": { $ref: "#/components/schemas/Range" } },
      },
      Range: {
        type: "object",
        additionalProperties: false,
        properties: { gt: { type: "integer" }, lt: { type: "integer" } },
      },
    },
  },
};

/** What the library asks for. */
export const credentials = { "x-api-key": "secret" };
