import { type OpenApiDocument, operationsOf, type PlacedOperation } from "../openapi.ts";
import { count, listOf } from "../words.ts";
import { table } from "./table.ts";

/** The operations of a vendor by their tags, and what the vendor has withdrawn of them. */
export function operationsSection(document: OpenApiDocument): string {
  const placed = operationsOf(document);
  const schemas = Object.keys(document.components?.schemas ?? {}).length;
  const counts = `${count(placed.length, "operation")}, and ${count(schemas, "named type")}.`;
  const hasCost = placed.some(({ operation }) => operation["x-cost"] !== undefined);
  const groups = [...Map.groupBy(placed, ({ operation }) => operation.tags?.[0] ?? "Other")];
  const tables = groups.map(([tag, operations]) => {
    const rows = operationsTable(operations, hasCost);
    return groups.length === 1 ? rows : `### ${tag}\n\n${rows}`;
  });
  return [counts, ...tables, ...withdrawals(placed)].join("\n\n");
}

function operationsTable(placed: readonly PlacedOperation[], hasCost: boolean): string {
  const rows = placed.map(({ path, method, operation }) => [
    `\`${method.toUpperCase()} ${path}\``,
    operation.summary,
    ...(hasCost ? [String(operation["x-cost"] ?? "")] : []),
    notesOf(operation).join(", "),
  ]);
  return table(["Call", "What it does", ...(hasCost ? ["Cost"] : []), "Notes"], rows);
}

function notesOf(operation: PlacedOperation["operation"]): string[] {
  const { "x-pagination": paging, "x-retired": retired, "x-docs": docs, deprecated } = operation;
  const end = retired ? `withdrawn ${retired.date}` : deprecated ? "deprecated" : undefined;
  const notes = [end, paging && `pages by ${paging.style}`, docs && `[docs](${docs})`];
  return notes.filter((note) => note !== undefined);
}

/** What is gone, together with what else went on the same day and has the same successor. */
function withdrawals(placed: readonly PlacedOperation[]): string[] {
  const retired = placed.flatMap(({ path, method, operation: { "x-retired": end } }) =>
    end ? [{ call: `\`${method.toUpperCase()} ${path}\``, ...end }] : [],
  );
  if (retired.length === 0) return [];
  const groups = Map.groupBy(retired, ({ date, successor = "" }) => JSON.stringify([date, successor]));
  const lines = [...groups.values()].map((group) => {
    const [{ date, successor } = { date: "" }] = group;
    const instead = successor === undefined ? "" : ` Instead: ${successor}.`;
    return `- ${date}: ${listOf(group.map(({ call }) => call))}.${instead}`;
  });
  const words =
    "Withdrawn by the vendor, and deprecated in the types. The error of a 404 or 410 says so, with date and successor:";
  return [words, lines.sort().join("\n")];
}
