import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type OpenApiDocument, operationsOf, type PlacedOperation, type Schema } from "../lib/openapi.ts";
import { camelCase, pascalCase } from "../lib/workspace.ts";

/** What the site says about a vendor: all of it comes from the vendor's package. */
export interface VendorDocs {
  /** As the folder is called. */
  readonly vendor: string;
  /** As it is written. */
  readonly name: string;
  /** What a client is called in code. */
  readonly variable: string;
  readonly document: OpenApiDocument;
  readonly operations: readonly DocumentedOperation[];
  readonly schemas: readonly DocumentedSchema[];
  /** The page of the reference, from the root of the site. */
  readonly page: string;
}

/** An operation with its place in the reference. */
export interface DocumentedOperation extends PlacedOperation {
  readonly id: string;
  /** From the root of the site. */
  readonly href: string;
}

/** A schema with its place in the reference. */
export interface DocumentedSchema {
  readonly name: string;
  readonly description: string;
  readonly href: string;
}

/** The heading under which the reference has schemas. */
export const schemasTag = "Schemas";

/** Reads what the site needs to know of a vendor. */
export function readVendorDocs(vendor: string, base: string): VendorDocs {
  const file = join(base, "packages", vendor, "openapi.json");
  const document: OpenApiDocument = JSON.parse(readFileSync(file, "utf8"));
  const page = `reference/${vendor}.html`;
  return {
    vendor,
    page,
    document,
    name: pascalCase(vendor),
    variable: camelCase(vendor),
    operations: operationsOf(document).map((placed) => ({
      ...placed,
      id: placed.operation.operationId,
      href: `${page}#/${slug(tagOf(placed))}/${slug(placed.operation.operationId)}`,
    })),
    schemas: Object.entries(document.components?.schemas ?? {}).map(([name, schema]) =>
      documentedSchema(page, name, schema),
    ),
  };
}

function documentedSchema(page: string, name: string, { description = "" }: Schema): DocumentedSchema {
  return { name, description, href: `${page}#/${slug(schemasTag)}/${slug(name)}` };
}

function tagOf({ operation }: PlacedOperation): string {
  return operation.tags?.[0] ?? "other";
}

/** The name of a place as Redoc writes it. */
function slug(name: string): string {
  return name.toLowerCase().replaceAll(/[^\p{L}\p{N}_-]+/gu, "-");
}
