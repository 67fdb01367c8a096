import { styleText } from "node:util";
import type { Measurement, Outcome } from "../benchmark.ts";
import { isOurs } from "./format.ts";
import { rowsOf, targetCells } from "./rows.ts";

/** A benchmark's outcome for a terminal. */
export function toText(name: string, title: string, { measurements, targets, notRun = [] }: Outcome): string {
  return [
    styleText("bold", `${name}: ${title}`),
    ...measurements.map((measurement) => `\n${measurementText(measurement)}`),
    "",
    ...targets.map((target) => {
      const { text, value } = targetCells(target);
      const mark = target.isMet ? styleText("green", "✓ met   ") : styleText("red", "✗ missed");
      return `${mark} ${text}: ${value}`;
    }),
    ...notRun.map(({ contender, reason }) => `${styleText("yellow", "- not run")} ${contender}: ${reason}`),
    "",
  ].join("\n");
}

/** The first column stands left, numbers stand right. */
function measurementText(measurement: Measurement): string {
  const { head, rows } = rowsOf(measurement);
  const [, ...columns] = head;
  const titled = [[measurement.title, ...columns], ...rows];
  const widths = head.map((_, column) => Math.max(...titled.map((cells) => (cells[column] ?? "").length)));
  const lines = titled.map((cells) =>
    cells
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join("  "),
  );
  return lines
    .map((line, index) => (index > 0 && isOurs(rows[index - 1]?.[0] ?? "") ? styleText("cyan", line) : line))
    .join("\n");
}
