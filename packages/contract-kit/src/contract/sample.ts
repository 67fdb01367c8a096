import { type OpenApiDocument, resolve } from "../document.ts";
import { isObject, type JsonObject } from "../json.ts";
import { textFor } from "./text-sample.ts";

/** How deep samples nest before they end: only what is required is in them, so this is a stop for cycles. */
const maxDepth = 12;

/** A small valid value of a schema, from its own words: an example, its default, an enum, its limits. */
export function sampleOf(document: OpenApiDocument, schema: unknown, depth = 0): unknown {
  const node = resolve(document, schema);
  if (!isObject(node) || depth > maxDepth) return "text";
  const given = givenValues(node);
  if (given.length > 0) return given[0];
  const branch = [node.anyOf, node.oneOf].find(Array.isArray)?.[0];
  if (branch !== undefined) return sampleOf(document, branch, depth + 1);
  if (Array.isArray(node.allOf)) return mergedSample(document, node, node.allOf, depth);
  return sampleByType(document, node, depth);
}

/** The first type that a schema names beside null. */
function typeOf(node: JsonObject): string | undefined {
  const types = typesOf(node);
  return types.find((type) => type !== "null") ?? types[0];
}

/** All types that a schema names; none for a schema of any type. */
export function typesOf({ type }: JsonObject): string[] {
  return [type].flat().filter((name) => typeof name === "string");
}

function givenValues({
  examples,
  example,
  default: fallback,
  const: only,
  enum: closed,
}: JsonObject): unknown[] {
  const lists = [examples, closed].map((list) => (Array.isArray(list) ? list : []));
  return [lists[0]![0], example, fallback, only, lists[1]![0]].filter((value) => value !== undefined);
}

function mergedSample(document: OpenApiDocument, node: JsonObject, parts: readonly unknown[], depth: number) {
  const { allOf: _, ...own } = node;
  const samples = [...parts, ...(Object.keys(own).length > 0 ? [own] : [])]
    .map((part) => sampleOf(document, part, depth + 1))
    .filter(isObject);
  return Object.assign({}, ...samples) as unknown;
}

function sampleByType(document: OpenApiDocument, node: JsonObject, depth: number): unknown {
  switch (typeOf(node) ?? (isObject(node.properties) ? "object" : "string")) {
    case "object":
      return sampleObject(document, node, depth);
    case "array":
      return Array.from({ length: Math.max(1, Number(node.minItems ?? 1)) }, () =>
        sampleOf(document, node.items ?? {}, depth + 1),
      );
    case "integer":
    case "number":
      return sampleNumber(node);
    case "boolean":
      return true;
    case "null":
      return null;
    default:
      return sampleText(node);
  }
}

function sampleObject(document: OpenApiDocument, node: JsonObject, depth: number): JsonObject {
  const properties = isObject(node.properties) ? node.properties : {};
  const names = Array.isArray(node.required) ? node.required.map(String) : [];
  return Object.fromEntries(names.map((name) => [name, sampleOf(document, properties[name], depth + 1)]));
}

function sampleNumber({ minimum, exclusiveMinimum, maximum, multipleOf }: JsonObject): number {
  if (typeof minimum === "number") return minimum;
  if (typeof exclusiveMinimum === "number") return exclusiveMinimum + 1;
  if (typeof multipleOf === "number") return multipleOf;
  return typeof maximum === "number" ? Math.min(1, maximum) : 1;
}

const byFormat: Readonly<Record<string, string>> = {
  date: "2025-01-02",
  "date-time": "2025-01-02T03:04:05Z",
  time: "03:04:05Z",
  email: "ada@example.com",
  uri: "https://example.com/a",
  uuid: "7c9e6679-7425-40de-944b-e07fc1f90ae7",
};

/** Formats that JSON Schema has no name for are spelt out: `YYYY-MM-DD HH:MM:SS`. */
const parts: Readonly<Record<string, string>> = { YYYY: "2025", MM: "02", DD: "01", HH: "03", SS: "05" };

function sampleText(node: JsonObject): string {
  const { pattern, format, minLength, "x-format": spelt } = node;
  if (typeof pattern === "string") return textFor(pattern) ?? "text";
  if (typeof spelt === "string") return spelt.replaceAll(/YYYY|MM|DD|HH|SS/g, (part) => parts[part] ?? part);
  return byFormat[String(format)] ?? "text".padEnd(Number(minLength ?? 0), "x").slice(0, limitOf(node));
}

function limitOf({ maxLength }: JsonObject): number {
  return typeof maxLength === "number" ? maxLength : Number.POSITIVE_INFINITY;
}
