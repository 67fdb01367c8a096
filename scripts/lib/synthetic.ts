import type { OpenApiDocument } from "./openapi.ts";

/** A document of any size, for measuring: resources with a list, a creation, a reading, a change and a removal each. */
export function syntheticDocument(operations: number): OpenApiDocument {
  const resources = Math.ceil(operations / 5);
  const names = Array.from({ length: resources }, (_, index) => `Thing${index}`);
  return {
    openapi: "3.1.0",
    info: { title: "Synthetic", version: "1.0.0" },
    paths: Object.fromEntries(names.flatMap(pathsOf)),
    components: {
      schemas: Object.fromEntries(names.map((name, index) => [name, schemaOf(names[index - 1])])),
    },
  } as unknown as OpenApiDocument;
}

function pathsOf(name: string): [string, object][] {
  const path = `/${name.toLowerCase()}s`;
  const id = { name: "id", in: "path", required: true, schema: { type: "integer" } };
  const limit = { name: "limit", in: "query", schema: { type: "integer" } };
  const list = { type: "object", properties: { data: { type: "array", items: reference(name) } } };
  const pagination = { style: "page", request: { size: "limit" }, items: "/data", next: { short: true } };
  return [
    [
      path,
      {
        get: { ...operation(`list${name}s`, list), parameters: [limit], "x-pagination": pagination },
        post: {
          ...operation(`create${name}`, reference(name)),
          requestBody: { content: json(reference(name)) },
        },
      },
    ],
    [
      `${path}/{id}`,
      {
        parameters: [id],
        get: operation(`get${name}`, reference(name)),
        put: {
          ...operation(`update${name}`, reference(name)),
          requestBody: { content: json(reference(name)) },
        },
        delete: operation(`delete${name}`, { type: "null" }),
      },
    ],
  ];
}

/** Twenty fields, one of which refers to another schema by its id. */
function schemaOf(other: string | undefined): object {
  const fields = Array.from({ length: 20 }, (_, index) => [
    `field_${index}`,
    { type: "string", description: "A field." },
  ]);
  const link = other ? { other: { type: "object", properties: { id: { type: "integer" } } } } : {};
  return { type: "object", required: ["field_0"], properties: { ...Object.fromEntries(fields), ...link } };
}

const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const json = (schema: object) => ({ "application/json": { schema } });
const operation = (operationId: string, schema: object) => ({
  operationId,
  tags: ["Things"],
  summary: operationId,
  description: "Does something.",
  responses: { "200": { description: "Done.", content: json(schema) } },
});
