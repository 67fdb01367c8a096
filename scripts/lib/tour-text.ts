import { styleText } from "node:util";
import type { Retry, Tour } from "./tour.ts";

/** What a vendor's tour came to, under the vendor's name. */
export interface VendorTour extends Tour {
  readonly name: string;
}

const bold = (text: string) => styleText("bold", text);
const dim = (text: string) => styleText("dim", text);

/** A vendor's calls, each with what came of it, and before that what was tried again. */
export function renderCalls({ name, steps }: VendorTour): string {
  const lines = steps.flatMap(({ call, outcome, retries }) => [
    `  ${styleText("cyan", call)}`,
    ...retries.map((retry) => `    ${styleText("yellow", `↻ ${wordsOf(retry)}`)}`),
    `    ${outcome}`,
  ]);
  return [`\n${bold(name)} ${dim(`${steps.length} calls against its mock`)}\n`, ...lines].join("\n");
}

function wordsOf({ status, wait }: Retry): string {
  return `${status ?? "no answer"}, tried again after ${(wait / 1000).toFixed(1)} s`;
}

/** The resources that all tours brought, as one table. */
export function renderProjects(tours: readonly VendorTour[]): string {
  const rows = tours.flatMap(({ name, steps }) =>
    steps.flatMap(({ rows: found = [] }) => found.map((row) => [name, ...row.map(String)])),
  );
  const header = ["Vendor", "Id", "Project", "State"];
  const widths = header.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = ([vendor = "", id = "", name = "", state = ""]: readonly string[]) =>
    `  ${vendor.padEnd(widths[0]!)}  ${id.padStart(widths[1]!)}  ${name.padEnd(widths[2]!)}  ${state}`;
  return [`\n${bold("Projects")}\n`, dim(line(header)), ...rows.map(line)].join("\n");
}
