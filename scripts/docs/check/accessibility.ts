import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { BrowserPage } from "./chromium.ts";

/** Rules that pages of a generator break in a way that is its own to mend; everything else counts for them too. */
const left: readonly (readonly [pages: RegExp, rules: readonly string[]])[] = [
  // TypeDoc: a link in the summary of a section, headings that leave out a level.
  [/^library\//, ["nested-interactive", "heading-order"]],
  // Redoc: headings that leave out a level, a menu whose label is not what it shows, a side bar that is no landmark.
  [/^reference\//, ["heading-order", "label-content-name-mismatch", "region"]],
];

/** What axe's script leaves in a page. */
declare const axe: {
  run(where: Document, options: { preload: boolean }): Promise<{ readonly violations: readonly Violation[] }>;
};

interface Violation {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** What axe finds on a page, contrast included. */
export async function accessibilityProblems(
  page: BrowserPage,
  path: string,
  folder: string,
): Promise<string[]> {
  await page.evaluate(readFileSync(join(folder, "node_modules/axe-core/axe.min.js"), "utf8"));
  const { violations } = await page.evaluate(() => axe.run(document, { preload: false }));
  const allowed = left.filter(([pages]) => pages.test(path)).flatMap(([, rules]) => rules);
  return violations
    .filter(({ id }) => !allowed.includes(id))
    .map(({ id, help, nodes }) => `${id}: ${help}: ${nodes[0]?.html.slice(0, 120)} (${nodes.length} times)`);
}
