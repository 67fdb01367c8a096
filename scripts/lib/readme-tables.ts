import { type OpenApiDocument, operationsOf, type PlacedOperation, resolveRef } from "./openapi.ts";
import { pascalCase } from "./workspace.ts";

/** Figures of a spec. */
export interface Figures {
  operations: number;
  parameters: number;
  schemas: number;
  examples: number;
}

/** Counts what a document describes; an example that several operations share counts once for each. */
export function figuresOf(document: OpenApiDocument): Figures {
  const operations = operationsOf(document);
  return {
    operations: operations.length,
    parameters: operations.reduce((sum, { parameters }) => sum + parameters.length, 0),
    schemas: Object.keys(document.components?.schemas ?? {}).length,
    examples: operations.reduce((sum, placed) => sum + countExamples(document, placed), 0),
  };
}

function countExamples(document: OpenApiDocument, { operation }: PlacedOperation): number {
  const bodies = operation.requestBody ? [operation.requestBody] : [];
  return [...bodies, ...Object.values(operation.responses)]
    .flatMap((one) => Object.values(resolveRef(document, one).content ?? {}))
    .reduce((sum, { examples }) => sum + Object.keys(examples ?? {}).length, 0);
}

/** The operations of a vendor, for its README. */
export function operationsTable(document: OpenApiDocument): string {
  const { operations, parameters, schemas, examples } = figuresOf(document);
  const placed = operationsOf(document);
  const hasCost = placed.some(({ operation }) => operation["x-cost"] !== undefined);
  const rows = placed.map(({ path, method, operation }) => [
    `\`${method.toUpperCase()} ${path}\``,
    operation["x-docs"] ? `[${operation.summary}](${operation["x-docs"]})` : operation.summary,
    ...(hasCost ? [String(operation["x-cost"] ?? "")] : []),
    operation["x-pagination"] ? `by ${operation["x-pagination"].style}` : "",
  ]);
  const head = ["Call", "What it does", ...(hasCost ? ["Cost"] : []), "Pages"];
  const counts = `${operations} operations, ${parameters} parameters, ${schemas} schemas, ${examples} examples.`;
  return `${counts}\n\n${table(head, rows)}`;
}

/** All vendor packages, for the README of the repository. */
export function packagesTable(
  vendors: readonly string[],
  documentOf: (vendor: string) => OpenApiDocument,
): string {
  const rows = vendors.map((vendor) => {
    const { operations, schemas } = figuresOf(documentOf(vendor));
    const link = `[\`@project-apis/${vendor}\`](packages/${vendor}/README.md)`;
    return [link, pascalCase(vendor), String(operations), String(schemas)];
  });
  return table(["Package", "Vendor", "Operations", "Schemas"], rows);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), `|${head.map(() => "---|").join("")}`, ...rows.map(line)].join("\n");
}
