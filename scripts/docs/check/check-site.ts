import { pathToFileURL } from "node:url";
import type { Built } from "../build.ts";
import { loadTools } from "../tools.ts";
import { accessibilityProblems } from "./accessibility.ts";
import { type Browser, launch } from "./chromium.ts";
import { focusProblems, placeProblems, searchProblems } from "./journeys.ts";
import { serveSite } from "./serve.ts";
import { commonProblems, type Look, looks, type Visit, visit } from "./visit.ts";

/** What a check in a browser found. */
export interface Checked {
  readonly visits: number;
  readonly problems: readonly string[];
}

/** Looks at a built site in a browser: opened from its folder, and served under a path. */
export async function checkSite(site: string, built: Built, executablePath: string): Promise<Checked> {
  const { folder } = await loadTools();
  const browser = await launch(folder, executablePath);
  try {
    await using served = await serveSite(site);
    const run = createRun(browser);
    const fromFolder = `${pathToFileURL(site).href}/`;
    for (const path of pagesOf(built)) {
      for (const look of looks) {
        await run(fromFolder, path, look, async ({ page }) => [
          ...(await commonProblems(page, look)),
          ...(look.width > 1000 ? await accessibilityProblems(page, path, folder) : []),
        ]);
      }
      await run(served.url, path, looks[0]!, ({ page }) => commonProblems(page, looks[0]!));
    }
    for (const base of [fromFolder, served.url]) {
      await run(base, "index.html", looks[0]!, ({ page }) => searchProblems(page, built));
    }
    await run(fromFolder, "index.html", looks[0]!, ({ page }) => focusProblems(page));
    for (const docs of built.vendors) {
      await run(fromFolder, docs.page, looks[0]!, ({ page }) => placeProblems(page, docs));
    }
    return run.outcome;
  } finally {
    await browser.close();
  }
}

/** A page of each kind, and every vendor's. */
function pagesOf({ vendors, entries }: Built): string[] {
  const exported = entries.find(({ kind }) => kind === "export")?.href;
  return [
    ...["index.html", "contracts.html", "guides/index.html", "guides/README.html"],
    ...["guides/docs/performance.html", "library/index.html"],
    ...(exported === undefined ? [] : [exported]),
    ...vendors.map(({ page, operations }) => operations[0]?.href ?? page),
  ];
}

function createRun(browser: Browser) {
  const outcome = { visits: 0, problems: [] as string[] };
  const run = async (
    base: string,
    path: string,
    look: Look,
    judge: (visit: Visit) => Promise<readonly string[]>,
  ) => {
    outcome.visits += 1;
    await using open = await visit(browser, base, path, look);
    const found = await judge(open).catch((error: Error) => [error.message]);
    const where = `${path} (${base.startsWith("file:") ? "folder" : "server"}, ${look.name})`;
    const all = new Set([...open.problems, ...found]);
    outcome.problems.push(...[...all].map((problem) => `${where}: ${problem}`));
  };
  return Object.assign(run, { outcome });
}
