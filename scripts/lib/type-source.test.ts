import { describe, expect, it } from "vitest";
import type { OpenApiDocument, Schema } from "./openapi.ts";
import { typeSource } from "./type-source.ts";

const documentWith = (schema: Schema & Record<string, unknown>): OpenApiDocument =>
  ({
    openapi: "3.1.0",
    info: { title: "T", version: "1" },
    paths: {},
    components: { schemas: { Thing: schema } },
  }) as OpenApiDocument;

const typeOf = async (schema: Schema & Record<string, unknown>) =>
  (await typeSource("test", documentWith(schema))).replaceAll(/\s+/g, " ");

describe("typeSource", () => {
  it("keeps the names of an open enum", async () => {
    const state = { anyOf: [{ type: "string", enum: ["open", "closed"] }, { type: "string" }] };
    expect(await typeOf(state)).toContain('Thing: "open" | "closed" | (string & {})');
  });

  it("lets dynamic keys open no door for misspelt ones", async () => {
    const source = await typeOf({
      type: "object",
      properties: { id: { type: "integer" } },
      patternProperties: { "^[0-9a-f]{40}$": {} },
    });
    expect(source).toContain("Thing: { id?: number; } & CustomFields");
  });

  it.each([
    ["^[0-9]+$", "[key: number]: string"],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the text of a template literal type
    ["^metadata_\\d+$", "[key: `metadata_${number}`]: string"],
    ["^[0-9a-f]{40}$", "CustomFields"],
  ])("says the keys of %s as far as TypeScript can", async (pattern, type) => {
    const source = await typeOf({ type: "object", patternProperties: { [pattern]: { type: "string" } } });
    expect(source).toContain(type);
    expect(source).not.toContain("[key: string]");
  });

  it("does not make a field with a default required", async () => {
    const schema = { type: "object", properties: { limit: { type: "integer", default: 100 } } };
    expect(await typeOf(schema)).toContain("limit?: number");
  });

  it("takes readonly lists, and gives lists that may be changed", async () => {
    const list = (name: string) => ({
      type: ["array", "null"],
      items: { $ref: `#/components/schemas/${name}` },
    });
    const inOne = (items: Schema) => ({ type: "array", items });
    const schemas = {
      Both: inOne({}),
      Given: inOne({ type: "string" }),
      Answered: inOne({ type: "number" }),
    };
    const content = (names: string[]) => ({
      "application/json": {
        schema: {
          type: "object",
          properties: Object.fromEntries(names.map((name) => [`the${name}`, list(name)])),
        },
      },
    });
    const operation = {
      operationId: "setThings",
      summary: "Set things",
      parameters: [{ name: "ids", in: "query" as const, schema: inOne({ type: "integer" }) }],
      requestBody: { content: content(["Both", "Given"]) },
      responses: { 200: { content: content(["Both", "Answered"]) } },
    };
    const document = {
      ...documentWith({}),
      paths: { "/things": { put: operation } },
      components: { schemas },
    };
    const source = (await typeSource("test", document)).replaceAll(/\s+/g, " ");
    for (const text of [
      "ids?: readonly number[]",
      'theGiven?: readonly components["schemas"]["Given"][] | null',
      'theAnswered?: components["schemas"]["Answered"][] | null',
      "Both: unknown[]",
      "Given: readonly string[]",
      "Answered: number[]",
    ])
      expect(source).toContain(text);
  });

  it("exports nothing that is always empty", async () => {
    expect(await typeOf({ type: "string" })).not.toMatch(/webhooks|\$defs/);
  });
});
