import type { OpenApiDocument } from "../../openapi.ts";

const json = (schema: unknown, examples = {}) => ({ content: { "application/json": { schema, examples } } });
const to = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const problem = { $ref: "#/components/responses/NotFound" };

const paths = {
  "/projects": {
    get: {
      operationId: "listProjects",
      summary: "List projects",
      tags: ["projects"],
      "x-cost": 20,
      "x-docs": "https://vendor.test/list",
      "x-pagination": {
        style: "cursor",
        request: { cursor: "cursor", size: "limit" },
        items: "/data",
        next: "/next",
        maxPageSize: 100,
      },
      parameters: [
        { $ref: "#/components/parameters/Limit" },
        { name: "cursor", in: "query", schema: { type: "string" } },
        { name: "state", in: "query", schema: { type: "string", enum: ["open", "closed"] } },
        { name: "since", in: "query", schema: { type: "string", format: "date-time" } },
        {
          name: "ids",
          in: "query",
          style: "form",
          explode: false,
          schema: { type: "array", items: { type: "integer" } },
        },
        {
          name: "X-Account",
          in: "header",
          required: true,
          "x-client-option": "account",
          schema: { type: "string" },
        },
      ],
      responses: {
        200: {
          description: "Projects.",
          headers: { "x-left": { schema: { type: "integer" } } },
          ...json(
            {
              type: "object",
              required: ["data"],
              properties: {
                data: { type: "array", items: to("Project") },
                next: { type: ["string", "null"] },
              },
            },
            { firstPage: { value: { data: [] } } },
          ),
        },
        404: problem,
      },
    },
    post: {
      operationId: "createProject",
      summary: "Create a project",
      tags: ["projects"],
      requestBody: { required: true, ...json(to("NewProject")) },
      responses: { 201: { description: "Created.", ...json(to("Project")) }, 404: problem },
    },
  },
  "/projects/{id}": {
    parameters: [{ name: "id", in: "path", required: true, schema: { type: "integer" } }],
    get: {
      operationId: "getProject",
      summary: "Get a project",
      tags: ["projects"],
      parameters: [{ $ref: "#/components/parameters/Limit" }],
      responses: { 200: { description: "It.", ...json(to("Project")) }, 404: problem },
    },
    delete: {
      operationId: "deleteProject",
      summary: "Delete a project",
      tags: ["projects"],
      responses: { 204: { description: "Gone." }, 404: problem },
    },
  },
};

const schemas = {
  Project: {
    type: "object",
    description: "A project.",
    required: ["id", "name", "owner", "kind", "ended", "labels", "size"],
    properties: {
      id: { type: "integer" },
      name: { type: "string", description: "Its name." },
      note: { type: "string" },
      ended: { type: ["string", "null"], format: "date" },
      owner: to("Person"),
      kind: { type: "string", enum: ["inner", "client"] },
      state: { anyOf: [{ type: "string", enum: ["open", "closed"] }, { type: "string" }] },
      labels: { type: "array", items: { type: "string" } },
      size: { type: ["integer", "string"] },
      team: {
        type: "object",
        required: ["lead"],
        properties: { lead: { type: "string" }, size: { type: "integer" } },
      },
    },
    patternProperties: { "^metadata_\\d+$": { type: "string" } },
  },
  Person: {
    type: "object",
    required: ["id"],
    properties: { id: { type: "integer" }, email: { type: "string", maxLength: 80 } },
  },
  NewProject: {
    type: "object",
    additionalProperties: false,
    required: ["name"],
    properties: {
      name: { type: "string" },
      note: { type: ["string", "null"] },
      kind: { type: "string", enum: ["inner", "client"], default: "inner" },
      budget: { type: "number", minimum: 0 },
      owner: to("Person"),
    },
  },
  Problem: { type: "object", required: ["message"], properties: { message: { type: "string" } } },
};

/** A small API with one of everything that a spec may change. Fresh at every call. */
export const baseDocument = (): OpenApiDocument =>
  structuredClone({
    openapi: "3.1.0",
    jsonSchemaDialect: "https://json-schema.org/draft/2020-12/schema",
    info: { title: "Acme", version: "1", description: "An API." },
    servers: [{ url: "https://acme.test" }],
    tags: [{ name: "projects" }],
    security: [{ key: [] }],
    "x-error-message": ["/message"],
    "x-rate-limit": { limit: "x-limit", windows: [{ limit: 10, seconds: 2 }] },
    paths,
    components: {
      parameters: {
        Limit: {
          name: "limit",
          in: "query",
          description: "How many.",
          schema: { type: "integer", default: 50 },
        },
      },
      responses: { NotFound: { description: "There is none.", ...json(to("Problem")) } },
      securitySchemes: {
        key: { type: "apiKey", in: "header", name: "X-Key" },
        login: {
          type: "oauth2",
          flows: { clientCredentials: { tokenUrl: "https://acme.test/token", scopes: { read: "Read." } } },
        },
      },
      schemas,
    },
  }) as unknown as OpenApiDocument;
