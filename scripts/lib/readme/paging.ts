import { type OpenApiDocument, operationsOf } from "../openapi.ts";
import { count, listOf } from "../words.ts";

/** Which part of a document's operations pages, and how; undefined when none does. */
export function pagingSentence(document: OpenApiDocument): string | undefined {
  const operations = operationsOf(document);
  const rules = operations.flatMap(({ operation }) => operation["x-pagination"] ?? []);
  if (rules.length === 0) return undefined;
  const styles = [...new Set(rules.map(({ style }) => style))].map((style) => `by ${style}`);
  const sizes = rules.flatMap(({ maxPageSize }) => maxPageSize ?? []);
  const size = sizes.length === 0 ? "" : `, with up to ${Math.max(...sizes)} items a page`;
  const which =
    operations.length === 1
      ? "The one operation"
      : `${rules.length} of ${count(operations.length, "operation")}`;
  const verb = rules.length === 1 || operations.length === 1 ? "pages" : "page";
  return `${which} ${verb}, ${listOf(styles, "or")}${size}.`;
}

/** The statuses that a document names for failures. */
export function failureStatuses(document: OpenApiDocument): string {
  const statuses = operationsOf(document).flatMap(({ operation }) => Object.keys(operation.responses));
  const failures = [...new Set(statuses)].filter((status) => /^[45]\d\d$/.test(status)).sort();
  return listOf(failures);
}
