import { type Cell, columnsOf, countOf, type Matrix } from "./matrix.ts";

/** Characters of a line that any terminal shows. */
const width = 120;

/** A matrix as a table of text: operations down, statuses across, with the counts of what passed. */
export function matrixText(matrix: Matrix): string {
  const columns = columnsOf(matrix);
  const rows = matrix.operations.map(({ id }) => {
    const own = matrix.cells.filter(({ operationId }) => operationId === id);
    return [id, ...columns.map((column) => cellText(own, column))];
  });
  const totals = ["all", ...columns.map((column) => cellText(matrix.cells, column))];
  const table = [["operation", ...columns], ...rows, totals];
  const sizes = columns.map((_, index) => Math.max(...table.map((row) => row[index + 1]!.length)));
  const rest = width - sizes.reduce((sum, size) => sum + size + 2, 0);
  const first = Math.min(rest, Math.max(...table.map(([name]) => name!.length)));
  const lines = table.map(([name = "", ...cells]) =>
    [shorten(name, first).padEnd(first), ...cells.map((text, index) => text.padStart(sizes[index]!))].join(
      "  ",
    ),
  );
  return [`${matrix.title}: ${summaryOf(matrix)}`, ...lines].join("\n");
}

/** The counts of a matrix in a line. */
function summaryOf(matrix: Matrix): string {
  const { passed, total, exempt } = countOf(matrix.cells);
  const { length } = matrix.operations;
  return `${length} operation${length === 1 ? "" : "s"}, ${passed} of ${total} cells passed, ${exempt} exempt`;
}

function cellText(cells: readonly Cell[], column: string): string {
  const { passed, total } = countOf(cells.filter((cell) => cell.column === column));
  if (total === 0) return "·";
  return passed === total ? String(passed) : `${passed}/${total}`;
}

function shorten(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length - 1)}…` : text;
}
