// Code of docs/recipes/standard-schema.md: every answer held to the document that a package ships.
import type { Middleware } from "@project-apis/pipedrive";
import type { StandardSchemaV1 } from "@standard-schema/spec";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { check } from "./standard-schema.ts";

/** Finds the schema of an answer in a document, as a Standard Schema; undefined where there is none. */
export function answerSchemas(document: object) {
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateSchema: false });
  formats.default(ajv);
  ajv.addSchema(document, "openapi.json");
  return (method: string, path: string, status: number, mediaType: string) => {
    const answer = ["paths", path, method.toLowerCase(), "responses", String(status), "content", mediaType];
    const pointer = [...answer, "schema"].map(encodePointer).join("/");
    const validate = ajv.getSchema(`openapi.json#/${pointer}`);
    return validate && toStandardSchema(validate);
  };
}

const encodePointer = (key: string) => encodeURIComponent(key.replaceAll("~", "~0").replaceAll("/", "~1"));

const toStandardSchema = (validate: ValidateFunction): StandardSchemaV1 => ({
  "~standard": {
    version: 1,
    vendor: "ajv",
    validate: (value) => {
      if (validate(value)) return { value };
      const issues = (validate.errors ?? []).map(({ instancePath, message = "is wrong" }) => ({
        path: instancePath.split("/").slice(1),
        message,
      }));
      return { issues };
    },
  },
});

/** Middleware that holds every 2xx answer of JSON to the document; a call with another rejects. */
export function validating(document: object): Middleware {
  const schemaOf = answerSchemas(document);
  return {
    async onResponse({ method, schemaPath, response }) {
      if (!response.ok) return;
      const [mediaType = ""] = (response.headers.get("content-type") ?? "").split(";");
      const schema = schemaOf(method, schemaPath, response.status, mediaType.trim());
      if (!schema) return;
      const answer = response.clone();
      // What is no JSON is left to the client, which rejects it anyway.
      const body: unknown = await answer.json().catch(() => undefined);
      if (body !== undefined) await check(schema, body);
    },
  };
}
