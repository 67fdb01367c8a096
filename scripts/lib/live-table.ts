import { styleText } from "node:util";
import {
  type CountedFinding,
  type LiveReport,
  leftOut,
  type OperationReport,
} from "@project-apis/contract-kit/live";
import { pascalCase } from "./workspace.ts";

type Outcome = OperationReport["outcome"];

const marks: Readonly<Record<Outcome, string>> = {
  agrees: "✓",
  deviates: "✗",
  unchecked: "?",
  "not run": "-",
};
const colors = { agrees: "green", deviates: "red", unchecked: "yellow", "not run": "dim" } as const;
const bold = (text: string) => styleText("bold", text);
const dim = (text: string) => styleText("dim", text);

/** What is going to happen. */
export function renderHead(vendor: string, server: string, write: boolean): string {
  const extent = write ? "reading and writing" : "reading only";
  return `\n${bold(`The specification of ${pascalCase(vendor)} against ${server}`)} ${dim(extent)}\n`;
}

/** One operation, as soon as it is done. What writes is only counted, unless it was asked for. */
export function renderOperation({
  operation,
  outcome,
  statuses,
  reason,
  deviations,
}: OperationReport): string[] {
  if (isWriting({ outcome, reason })) return [];
  const count = deviations.length === 1 ? "1 deviation" : `${deviations.length} deviations`;
  const also = reason === undefined ? "" : `; ${reason}`;
  const words: Readonly<Record<Outcome, string>> = {
    agrees: `as documented ${dim(`(${answersOf(statuses)})`)}${also}`,
    deviates: `${count}${also}`,
    unchecked: `could not be checked: ${reason}`,
    "not run": `not run: ${reason}`,
  };
  const line = `  ${marks[outcome]} ${operation.padEnd(28)} ${words[outcome]}`;
  return [styleText(colors[outcome], line)];
}

function answersOf(statuses: readonly number[]): string {
  const counts = Map.groupBy(statuses, (status) => status);
  return [...counts]
    .map(([status, all]) => (all.length === 1 ? status : `${status} ×${all.length}`))
    .join(", ");
}

/** The whole report: a table of deviations, one of what is new, and the sum. Fitted to a width, if there is one. */
export function renderReport({ operations }: LiveReport, width: number | undefined): string[] {
  const deviations = rowsOf(operations, ({ deviations }) => deviations);
  const notes = rowsOf(operations, ({ notes }) => notes);
  return [
    ...section("Deviations from the specification", deviations, width),
    ...section("Not in the specification, which allows it: candidates for it, no deviations", notes, width),
    "",
    ...sumOf(operations),
  ];
}

const isWriting = ({ outcome, reason }: Pick<OperationReport, "outcome" | "reason">) =>
  outcome === "not run" && reason === leftOut;

function rowsOf(
  operations: readonly OperationReport[],
  pick: (one: OperationReport) => readonly CountedFinding[],
): string[][] {
  return operations.flatMap((one) =>
    pick(one).map((finding) => [
      one.operation,
      placeOf(finding),
      finding.expected,
      finding.count === 1 ? finding.got : `${finding.got} (${finding.count} times)`,
    ]),
  );
}

function placeOf({ part, pointer }: CountedFinding): string {
  if (part === "body") return pointer === "" ? "body" : pointer;
  return part === "header" ? `header ${pointer}` : part;
}

function section(title: string, rows: readonly string[][], width: number | undefined): string[] {
  if (rows.length === 0) return [];
  const head = ["operation", "where", "expected", "got"];
  const widths = fit([head, ...rows], width);
  const line = (row: readonly string[]) =>
    `  ${row.map((cell, column) => cut(cell, widths[column]!)).join("  ")}`.trimEnd();
  return ["", bold(title), "", dim(line(head)), ...rows.map(line)];
}

/** The widest columns give way first, down to what still reads. */
function fit(rows: readonly (readonly string[])[], width: number | undefined): number[] {
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]!.length)));
  const available = (width ?? Number.POSITIVE_INFINITY) - 2 * widths.length;
  const least = 12;
  const sum = () => widths.reduce((all, one) => all + one, 0);
  while (sum() > available && Math.max(...widths) > least) {
    widths[widths.indexOf(Math.max(...widths))]! -= 1;
  }
  return widths;
}

/** Cuts in the middle: of a JSON pointer, both ends tell something. */
function cut(text: string, width: number): string {
  if (text.length <= width) return text.padEnd(width);
  const end = Math.floor((width - 1) / 2);
  return `${text.slice(0, width - 1 - end)}…${text.slice(text.length - end)}`;
}

function sumOf(operations: readonly OperationReport[]): string[] {
  const writing = operations.filter(isWriting).length;
  const number = (wanted: Outcome) => operations.filter(({ outcome }) => outcome === wanted).length;
  const parts = [
    `${number("agrees")} as documented`,
    `${number("deviates")} with deviations`,
    `${number("unchecked")} could not be checked`,
    `${number("not run") - writing} not run`,
  ];
  const all = operations.length - writing;
  const sum = `${bold(`${all} ${all === 1 ? "operation" : "operations"}`)}: ${parts.join(", ")}.`;
  return writing === 0 ? [sum] : [sum, dim(`${writing} more would write; --write runs some of them.`)];
}
