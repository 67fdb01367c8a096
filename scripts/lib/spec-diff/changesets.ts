import { readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { read } from "../files.ts";
import { UserError } from "../user-error.ts";
import { type Bumps, neededBumps, together, writtenBumps } from "./bumps.ts";
import { bumpsOf, changesetLines, changesetText, continued, isOurs } from "./changeset-text.ts";
import { type Base, fileAt } from "./git.ts";
import { isAtLeast, type Rating } from "./rating.ts";
import type { SpecChanges } from "./spec-changes.ts";

/** A changeset file that is to be written, or removed when it has no text. */
export interface ChangesetEdit {
  readonly path: string;
  readonly text: string | undefined;
}

/** What has to be done so that each vendor's own changeset says what changed. Throws `UserError` on a name that is taken. */
export async function planChangesets(
  root: string,
  base: Base,
  all: readonly SpecChanges[],
): Promise<ChangesetEdit[]> {
  const edits: ChangesetEdit[] = [];
  for (const changes of all) {
    const path = `.changeset/spec-${changes.vendor}.md`;
    const present = read(join(root, path));
    if (present !== undefined && !isOurs(present)) {
      if (changes.rating === "none") continue;
      throw new UserError(
        `${path} was written by hand, and its name is needed. Rename it, then run this again.`,
      );
    }
    const earlier = present === undefined ? undefined : await fileAt(root, base.commit, path);
    const text = textFor(root, changes, earlier && isOurs(earlier) ? earlier : undefined);
    if (text !== present) edits.push({ path, text });
  }
  return edits;
}

function textFor(root: string, changes: SpecChanges, earlier: string | undefined): string | undefined {
  if (changes.rating === "none") return earlier;
  const bumps = writtenBumps(root, changes);
  const lines = changesetLines(changes.lines);
  return earlier
    ? continued(changes.vendor, earlier, bumps, lines)
    : changesetText(changes.vendor, bumps, lines);
}

/** Writes and removes changesets. */
export function applyChangesets(root: string, edits: readonly ChangesetEdit[]): void {
  for (const { path, text } of edits) {
    if (text === undefined) rmSync(join(root, path));
    else writeFileSync(join(root, path), text);
  }
}

/** A package whose pending changesets do not bump it as far as the specs ask for. */
export interface Shortfall {
  readonly name: string;
  readonly needs: Rating;
  readonly has: Rating;
}

/** The packages that the pending changesets leave short, whoever wrote them. */
export function shortfalls(root: string, all: readonly SpecChanges[]): Shortfall[] {
  const pending = pendingBumps(root);
  const needed = together(all.map((changes) => neededBumps(root, changes)));
  return [...needed].flatMap(([name, needs]) => {
    const has = pending.get(name) ?? "none";
    return isAtLeast(has, needs) ? [] : [{ name, needs, has }];
  });
}

const asides = /^(\.|(README|AGENTS|CLAUDE|GEMINI)\.md$)/i;

function pendingBumps(root: string): Bumps {
  const names = readdirSync(join(root, ".changeset")).filter(
    (name) => name.endsWith(".md") && !asides.test(name),
  );
  return together(names.map((name) => bumpsOf(read(join(root, ".changeset", name)) ?? "")));
}
