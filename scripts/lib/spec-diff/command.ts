import { UserError } from "../user-error.ts";
import { applyChangesets, planChangesets, shortfalls } from "./changesets.ts";
import { findBase } from "./git.ts";
import { reportOf } from "./report.ts";
import { type SpecChanges, specChanges } from "./spec-changes.ts";

/** What `pnpm spec:diff` was asked for. */
export interface SpecDiffOptions {
  readonly root: string;
  readonly vendors: readonly string[];
  readonly base?: string | undefined;
  readonly write?: boolean;
  readonly check?: boolean;
}

/** Compares the specs with those of a base revision, and returns what to print. */
export async function specDiff({
  root,
  vendors,
  base: revision,
  write,
  check,
}: SpecDiffOptions): Promise<string> {
  const base = await findBase(root, revision);
  const all = await specChanges(root, base, vendors);
  const report = reportOf(root, base, all);
  if (!write) return `${report}\n\n${coverage(root, all, revision, check)}`;
  const edits = await planChangesets(root, base, all);
  applyChangesets(root, edits);
  const done = edits.map(({ path, text }) => `${text === undefined ? "Removed" : "Wrote"} ${path}`);
  return [report, "", ...(done.length > 0 ? done : ["All changesets say so already."])].join("\n");
}

/** Whether the pending changesets cover the changes; a check fails when they do not. */
function coverage(
  root: string,
  all: readonly SpecChanges[],
  revision: string | undefined,
  check = false,
): string {
  const short = shortfalls(root, all);
  if (short.length === 0) {
    return all.every(({ rating }) => rating === "none")
      ? "No release is needed."
      : "The pending changesets cover this.";
  }
  const list = short.map(({ name, needs, has }) => `${name} needs ${needs}, has ${has}`).join("; ");
  const command = `pnpm spec:diff ${revision === undefined ? "" : `--base ${revision} `}--write`;
  const message = `the changesets do not cover what changed in the specs: ${list}. Run \`${command}\`.`;
  if (check) throw new UserError(message);
  return `${message.charAt(0).toUpperCase()}${message.slice(1)}`;
}
