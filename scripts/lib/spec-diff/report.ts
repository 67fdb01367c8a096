import { styleText } from "node:util";
import { pascalCase } from "../workspace.ts";
import { neededBumps } from "./bumps.ts";
import type { Base } from "./git.ts";
import type { Rating } from "./rating.ts";
import type { SpecChanges } from "./spec-changes.ts";

const colours = { major: "red", minor: "green", patch: "cyan", none: "gray" } as const;
const words: Readonly<Record<Rating, string>> = {
  major: "breaking",
  minor: "new",
  patch: "mended",
  none: "no release",
};

/** The list of changes for a terminal; without colours where there are none. */
export function reportOf(root: string, base: Base, all: readonly SpecChanges[]): string {
  const changed = all.filter(({ lines }) => lines.length > 0);
  const same = all.filter(({ lines }) => lines.length === 0).map(({ vendor }) => pascalCase(vendor));
  return [
    `Specs against ${base.commit.slice(0, 7)} (${base.name})`,
    ...changed.flatMap((changes) => ["", ...vendorLines(root, changes)]),
    ...(same.length > 0 ? ["", styleText("dim", `Unchanged: ${same.join(", ")}`)] : []),
  ].join("\n");
}

function vendorLines(root: string, changes: SpecChanges): string[] {
  const bumps = [...neededBumps(root, changes)].map(([name, bump]) => `${name} ${bump}`);
  const note = bumps.length > 0 ? `${words[changes.rating]}: ${bumps.join(", ")}` : words.none;
  return [
    `${styleText("bold", pascalCase(changes.vendor))}  ${styleText("dim", note)}`,
    ...changes.lines.map(({ rating, text }) => `  ${styleText(colours[rating], rating.padEnd(5))}  ${text}`),
  ];
}
