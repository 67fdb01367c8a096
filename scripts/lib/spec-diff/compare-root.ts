import type { OpenApiDocument } from "../openapi.ts";
import { extensionsOf } from "./compare-schemas.ts";
import { rootOf } from "./cursor.ts";
import { type Findings, noteIfDifferent, type Pair } from "./pair.ts";
import type { RowName } from "./ratings.ts";

const rows: Readonly<Record<string, RowName>> = {
  info: "about",
  tags: "about",
  externalDocs: "about",
  openapi: "about",
  jsonSchemaDialect: "about",
  "x-source": "about",
  servers: "servers",
  "x-rate-limit": "rate-limit",
  "x-error-message": "error-words",
  "x-request-id": "error-words",
};

/** Compares what two documents say of the API as a whole. */
export function compareRoots(base: OpenApiDocument, revision: OpenApiDocument, findings: Findings): void {
  const pair: Pair = { base: rootOf(base), revision: rootOf(revision), findings, place: { directions: [] } };
  for (const [key, row] of Object.entries(rows)) noteIfDifferent(pair, row, key);
  for (const key of extensionsOf(pair)) if (!(key in rows)) noteIfDifferent(pair, "extension", key);
}
