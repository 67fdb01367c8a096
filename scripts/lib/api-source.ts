import { schemasWithCustomFields } from "./custom-fields.ts";
import {
  type OpenApiDocument,
  operationsOf,
  type Pagination,
  type PlacedOperation,
  resolveRef,
} from "./openapi.ts";
import { pascalCase } from "./workspace.ts";

/** Writes the interface that a vendor's client is typed by: its paths, and what the lists among them hold. */
export function apiSource(vendor: string, document: OpenApiDocument): string {
  const name = pascalCase(vendor);
  const hasCustomFields = schemasWithCustomFields(document).size > 0;
  const [parameter, argument] = hasCustomFields ? ["<CustomFields = unknown>", "<CustomFields>"] : ["", ""];
  const pages = operationsOf(document).flatMap((placed) => {
    const paging = placed.operation["x-pagination"];
    return paging
      ? [`    ${JSON.stringify(placed.path)}: paths${argument}${itemType(document, placed, paging)};`]
      : [];
  });
  return [
    'import type { paths } from "./types.ts";',
    "",
    `/** The ${name} API: its operations by path, and the items of those that page. */`,
    `export interface ${name}Api${parameter} {`,
    `  paths: paths${argument};`,
    "  pages: {",
    ...pages,
    "  };",
    "}",
    "",
  ].join("\n");
}

/** The type of a list's items, found where the pages have them. */
function itemType(
  document: OpenApiDocument,
  { path, method, operation }: PlacedOperation,
  paging: Pagination,
): string {
  const [mediaType] = Object.keys(resolveRef(document, operation.responses["200"] ?? {}).content ?? {});
  const segments = paging.items.split("/").slice(1);
  const steps = [path, method, "responses", 200, "content", mediaType, ...segments].map(
    (step) => `[${JSON.stringify(step)}]`,
  );
  return `${steps.join("")}[number]`;
}
