/** A Markdown table that also reads well as plain text: all columns but the last, which may hold links, are aligned. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, ...rows].map((cells) => cells.map(inOneLine));
  const last = head.length - 1;
  const widths = head.map((_, column) => Math.max(3, ...lines.map((cells) => (cells[column] ?? "").length)));
  const lineOf = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => (column < last ? cell.padEnd(widths[column] ?? 0) : cell)).join(" | ")} |`;
  const rule = head.map((_, column) => "-".repeat(column < last ? (widths[column] ?? 0) : 3));
  const [first = [], ...others] = lines;
  return [first, rule, ...others].map(lineOf).join("\n");
}

/** A line of its own would end the row. */
function inOneLine(cell: string): string {
  return cell
    .trim()
    .replaceAll(/\s*\n\s*/g, " ")
    .replaceAll("|", "\\|");
}
