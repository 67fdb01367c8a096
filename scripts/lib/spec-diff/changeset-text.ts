import { pascalCase } from "../workspace.ts";
import { type Bumps, together } from "./bumps.ts";
import type { ChangeLine } from "./change.ts";
import type { Rating } from "./rating.ts";

// In the front matter, so that no changelog shows it.
const mark =
  "# Written by `pnpm spec:diff --write`, which writes it anew. Words of your own go into another file.";

/** Whether a changeset was written by this command. */
export const isOurs = (text: string): boolean => text.split("\n").includes(mark);

/** A changeset with the changes of a vendor in users' words. */
export function changesetText(vendor: string, bumps: Bumps, lines: readonly string[]): string {
  const head = [...bumps].map(([name, bump]) => `${JSON.stringify(name)}: ${bump}`);
  const list = lines.map((line) => `- ${line}`);
  return ["---", mark, ...head, "---", "", `The API of ${pascalCase(vendor)}:`, "", ...list, ""].join("\n");
}

/** The lines of a changeset: what matters to users of the packages, and what breaks them. */
export function changesetLines(lines: readonly ChangeLine[]): string[] {
  return lines
    .filter(({ rating }) => rating !== "none")
    .map(({ rating, text }) => (rating === "major" ? `**Breaking:** ${text}` : text));
}

/** A changeset that goes on from one that stands in the base already, and is not released yet. */
export function continued(vendor: string, earlier: string, bumps: Bumps, lines: readonly string[]): string {
  const old = earlier.split("\n").flatMap((line) => (line.startsWith("- ") ? [line.slice(2)] : []));
  return changesetText(vendor, together([bumpsOf(earlier), bumps]), [...new Set([...old, ...lines])]);
}

/** The bumps in the front matter of a changeset. */
export function bumpsOf(text: string): Bumps {
  const [, head = ""] = /^\s*---\r?\n([\s\S]*?)\n\s*---/.exec(text) ?? [];
  const entries = head.matchAll(/^\s*["']?([^"'#\s]+)["']?\s*:\s*["']?(none|patch|minor|major)\b/gm);
  return new Map([...entries].map(([, name = "", bump]) => [name, bump as Rating]));
}
