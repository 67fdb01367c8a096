import { UserError } from "./user-error.ts";

/** Replaces what stands between `<!-- generated: name -->` and `<!-- /generated -->`. Throws `UserError` without them. */
export function replaceSection(file: string, text: string, name: string, content: string): string {
  const start = `<!-- generated: ${name} -->`;
  const end = "<!-- /generated -->";
  const from = text.indexOf(start);
  const to = text.indexOf(end, from);
  if (from === -1 || to === -1)
    throw new UserError(`${file} needs the lines \`${start}\` and \`${end}\`, in this order.`);
  return `${text.slice(0, from + start.length)}\n${content}\n${text.slice(to)}`;
}

/** A Markdown table. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), `|${head.map(() => "---|").join("")}`, ...rows.map(line)].join("\n");
}
