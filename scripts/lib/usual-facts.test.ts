import { describe, expect, it } from "vitest";
import { definitionSource } from "./definition-source.ts";
import type { OpenApiDocument, Operation, Parameter } from "./openapi.ts";
import { usualCosts, usualListStyle } from "./usual-facts.ts";

const documentOf = (paths: Record<string, Record<string, Partial<Operation>>>): OpenApiDocument => ({
  info: { title: "Library", version: "1" },
  paths: Object.fromEntries(
    Object.entries(paths).map(([path, item]) => [
      path,
      Object.fromEntries(
        Object.entries(item).map(([method, operation]) => [
          method,
          { operationId: `${method}${path}`, summary: "", responses: {}, ...operation },
        ]),
      ),
    ]),
  ),
});

const cost = (value: number) => ({ "x-cost": value });
const query = (...parameters: Omit<Parameter, "in">[]) =>
  documentOf({ "/a": { get: { parameters: parameters.map((one) => ({ in: "query", ...one })) } } });

const list = { type: "array" };
const commas = { name: "ids", explode: false, schema: list };

/** The table that is written of a document. */
const tableOf = (document: OpenApiDocument) => {
  const [, table = ""] = /ApiDefinition = (.*);/s.exec(definitionSource("library", "1.0.0", document)) ?? [];
  return JSON.parse(table);
};

describe("usualCosts", () => {
  it("are the commonest of each method", () => {
    const document = documentOf({
      "/a": { get: cost(20), post: cost(10) },
      "/b": { get: cost(2) },
      "/c": { get: cost(20) },
    });
    expect(usualCosts(document)).toEqual({ GET: 20, POST: 10 });
    expect(tableOf(document)).toMatchObject({
      costs: { GET: 20, POST: 10 },
      operations: { "GET /b": { cost: 2 } },
    });
    expect(Object.keys(tableOf(document).operations)).toEqual(["GET /b"]);
  });

  it("are none of a method that has an operation without a cost", () => {
    const document = documentOf({ "/a": { get: cost(20), post: cost(10) }, "/b": { get: {} } });
    expect(usualCosts(document)).toEqual({ POST: 10 });
    expect(tableOf(document).operations).toEqual({ "GET /a": { cost: 20 } });
  });

  it("are none where nothing costs anything", () => {
    expect(usualCosts(documentOf({ "/a": { get: {} } }))).toBeUndefined();
  });
});

describe("usualListStyle", () => {
  it.each([
    ["all by commas", [commas, { ...commas, name: "tags" }], "form"],
    ["by commas, beside what is no list", [commas, { name: "q", schema: { type: "string" } }], "form"],
    [
      "by commas, beside an object",
      [commas, { name: "f", style: "deepObject", schema: { type: "object" } }],
      "form",
    ],
    ["by pipes", [{ ...commas, style: "pipeDelimited" }], "pipeDelimited"],
    ["in two ways", [commas, { ...commas, name: "tags", style: "pipeDelimited" }], undefined],
    ["one of them by its name again", [commas, { name: "tags", schema: list }], undefined],
    [
      "one form of one by its name again",
      [commas, { name: "tags", schema: { anyOf: [{}, list] } }],
      undefined,
    ],
    ["none", [{ name: "q", schema: { type: "string" } }], undefined],
  ])("%s", (_, parameters, style) => {
    const document = query(...parameters);
    expect(usualListStyle(document)).toBe(style);
    expect(tableOf(document).lists).toBe(style);
  });

  it("leaves in the table what differs from it, and objects", () => {
    const filter = { name: "filter", explode: false, schema: { type: "object" } };
    expect(tableOf(query(commas, filter))).toMatchObject({
      lists: "form",
      operations: { "GET /a": { query: { filter: "form" } } },
    });
    expect(tableOf(query(commas)).operations).toEqual({});
    expect(tableOf(query(commas, { name: "tags", schema: list })).operations).toEqual({
      "GET /a": { query: { ids: "form" } },
    });
  });
});

describe("the media type of a body", () => {
  it.each([
    ["Multipart/Form-Data", "multipart/form-data"],
    ["application/x-www-form-urlencoded; charset=utf-8", "application/x-www-form-urlencoded"],
    ["application/json;charset=utf-8", undefined],
  ])("is compared as HTTP compares it: %s", (type, contentType) => {
    const document = documentOf({ "/a": { post: { requestBody: { content: { [type]: {} } } } } });
    expect(tableOf(document).operations["POST /a"]?.contentType).toBe(contentType);
  });
});
