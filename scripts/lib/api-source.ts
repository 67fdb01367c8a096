import { schemasWithCustomFields } from "./custom-fields.ts";
import { oneLine } from "./one-line.ts";
import {
  type OpenApiDocument,
  type Operation,
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
    'import type { OperationCall } from "@project-apis/core/client";',
    'import type { operations, paths } from "./types.ts";',
    "",
    `/** The ${name} API: its operations by path, and the items of those that page. */`,
    `export interface ${name}Api${parameter} {`,
    `  paths: paths${argument};`,
    "  pages: {",
    ...pages,
    "  };",
    `  routes: ${name}Routes${argument};`,
    "}",
    "",
    `/** The operations of the ${name} API as functions: \`client["/path"].GET()\`. */`,
    `export interface ${name}Routes${parameter} {`,
    ...routeLines(document, argument),
    "}",
    "",
  ].join("\n");
}

function routeLines(document: OpenApiDocument, argument: string): string[] {
  const byPath = Map.groupBy(operationsOf(document), ({ path }) => path);
  return [...byPath].flatMap(([path, placed]) => [
    `  readonly ${JSON.stringify(path)}: {`,
    ...placed.flatMap(({ method, operation }) => [
      ...documentation(operation).map((line) => `    ${line}`),
      `    ${method.toUpperCase()}: OperationCall<operations${argument}[${JSON.stringify(operation.operationId)}]>;`,
    ]),
    "  };",
  ]);
}

/** What an editor shows of an operation: what it does, what it costs, since when it is gone, where to read on. */
function documentation(operation: Operation): string[] {
  const {
    summary,
    description,
    deprecated,
    "x-cost": cost,
    "x-docs": docs,
    "x-retired": retired,
  } = operation;
  const successor = retired?.successor ? `; use ${retired.successor} instead` : "";
  const end = retired ? ` The vendor withdrew it on ${retired.date}${successor}.` : "";
  return [
    "/**",
    ` * ${summary}.`,
    ...(description ? [" *", ` * ${oneLine(description)}`] : []),
    ...(cost === undefined ? [] : [" *", ` * Cost: ${cost}.`]),
    ...(deprecated ? [` * @deprecated${end || " The vendor advises against it."}`] : []),
    ...(docs ? [` * @see ${docs}`] : []),
    " */",
  ];
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
