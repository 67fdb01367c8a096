import { join } from "node:path";
import { lintFromString, loadConfig } from "@redocly/openapi-core";
import { describe, expect, it } from "vitest";
import { root } from "../lib/workspace.ts";

const config = await loadConfig({ configPath: join(root, "redocly.yaml") });

/** A document that no rule finds fault with. */
const good = () => ({
  openapi: "3.1.0",
  info: { title: "Library", version: "1", description: "Books." },
  servers: [{ url: "https://library.example" }],
  security: [{ key: [] as string[] }],
  tags: [{ name: "Books", description: "Books." }],
  paths: { "/books": { get: operation() } },
  components: {
    securitySchemes: { key: { type: "apiKey", in: "header", name: "x-key", description: "A key." } },
  },
});

const operation = () => ({
  operationId: "listBooks",
  tags: ["Books"],
  summary: "List books",
  description: "Lists books.",
  "x-docs": "https://library.example/docs",
  "x-cost": 2 as unknown,
  "x-pagination": { style: "page", request: { page: "page" }, items: "", next: { short: true } } as unknown,
  "x-retired": undefined as unknown,
  parameters: [
    { name: "page", in: "query", description: "Page.", schema: { type: "integer" } },
    {
      name: "ids",
      in: "query",
      description: "Ids.",
      style: "form",
      explode: false,
      schema: { type: "array", items: { type: "integer" } },
    },
  ] as Record<string, unknown>[],
  responses: {
    "200": answer({ first: { value: [] } }),
    "404": answer({ missing: { value: [] } }),
  },
});

const answer = (examples: object | undefined) => ({
  description: "An answer.",
  content: {
    "application/json": {
      schema: { type: "array", items: {} } as Record<string, unknown>,
      ...(examples && { examples }),
    },
  },
});

type Change = (get: ReturnType<typeof operation>, document: ReturnType<typeof good>) => void;

async function rulesBroken(change: Change): Promise<string[]> {
  const document = good();
  change(document.paths["/books"].get, document);
  const source = JSON.stringify(document);
  const problems = await lintFromString({ source, absoluteRef: join(root, "library.json"), config });
  return [...new Set(problems.map(({ ruleId }) => ruleId))];
}

const set = (node: object, key: string, value: unknown) => void Reflect.set(node, key, value);

describe("the rules for specs", () => {
  it("find no fault with a good document", async () => {
    expect(await rulesBroken(() => {})).toEqual([]);
  });

  it.each<[string, Change]>([
    ["operation-name", (get) => set(get, "operationId", "booksList")],
    ["operation-name", (get) => set(get, "operationId", "list_books")],
    ["description-period", (get) => set(get, "description", "Lists books")],
    ["description-period", (get) => set(get.responses["200"], "description", "Books")],
    ["named-examples", (get) => set(get.responses, "200", answer(undefined))],
    ["named-examples", (get) => set(get.responses, "404", answer({ first: { value: [] } }))],
    ["named-examples", (get) => set(get.responses, "404", answer({ "nicht gefunden": { value: [] } }))],
    [
      "named-examples",
      (get) =>
        void get.parameters.push({
          name: "q",
          in: "query",
          required: true,
          description: "Q.",
          schema: { type: "string" },
        }),
    ],
    ["explicit-query-style", (get) => void delete get.parameters[1]?.style],
    ["explicit-query-style", (get) => void delete get.parameters[1]?.explode],
    [
      "consistent-query-style",
      (get, document) => {
        const other = {
          ...operation(),
          operationId: "findBooks",
          parameters: structuredClone(get.parameters),
        };
        Object.assign(other.parameters[1]!, { explode: true });
        Object.assign(document.paths, { "/other": { get: other } });
      },
    ],
    [
      "discriminator-mapping",
      (get) => {
        const members = [{ type: "object" }, { type: "object" }];
        const items = { oneOf: members, discriminator: { propertyName: "kind", mapping: {} } };
        get.responses["200"].content["application/json"].schema.items = items;
      },
    ],
    ["operation-facts", (get) => set(get, "x-docs", "")],
    ["operation-facts", (get) => set(get, "x-cost", "20")],
    ["operation-facts", (get) => set(get, "x-retired", { date: "2025-01-01" })],
    [
      "operation-facts",
      (get) => void Object.assign(get, { deprecated: true, "x-retired": { date: "soon" } }),
    ],
    [
      "operation-facts",
      (get) =>
        set(get, "x-pagination", {
          style: "page",
          request: { page: "pgae" },
          items: "",
          next: { short: true },
        }),
    ],
    [
      "operation-facts",
      (get) => set(get, "x-pagination", { style: "scroll", request: {}, items: "", next: { short: true } }),
    ],
    ["operation-facts", (get) => set(get, "x-pagination", true)],
  ])("%s is broken", async (rule, change) => {
    expect(await rulesBroken(change)).toContain(`specs/${rule}`);
  });
});
