import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { UserError } from "../lib/user-error.ts";
import { discoverVendors } from "../lib/workspace.ts";
import { guidePages } from "./guides.ts";
import { type Page, pageHtml } from "./layout.ts";
import { writeLibrary } from "./library.ts";
import { findBrokenLinks } from "./links.ts";
import { createMarkdown } from "./markdown.ts";
import { readReport } from "./matrix.ts";
import { matrixPage } from "./matrix-page.ts";
import { writeReference } from "./reference.ts";
import { samplesOf } from "./samples.ts";
import { writeSearch } from "./search.ts";
import { entriesOf, type SearchEntry } from "./search-entries.ts";
import { startPage } from "./start-page.ts";
import { loadTools, type Tools } from "./tools.ts";
import { readVendorDocs, type VendorDocs } from "./vendor-docs.ts";

/** What a build came to. */
export interface Built {
  readonly vendors: readonly VendorDocs[];
  readonly entries: readonly SearchEntry[];
}

/** Builds the site of a repository into a folder; the folder changes when the site is whole and every link leads somewhere. */
export async function buildSite(base: string, target: string): Promise<Built> {
  const vendors = discoverVendors(base).map((vendor) => readVendorDocs(vendor, base));
  const proven = vendors.map((docs) => ({ docs, report: readReport(docs.vendor, base) }));
  const tools = await loadTools();
  // Where git looks away: a build that is ended from outside leaves it.
  const draft = join(base, "reports", `site.${process.pid}.draft`);
  rmSync(draft, { recursive: true, force: true });
  try {
    copyAssets(draft);
    for (const docs of vendors) {
      await writeReference(draft, docs, vendors, samplesOf(docs, base), tools.highlight);
    }
    const exported = await writeLibrary(draft, base, vendors, tools);
    const entries = [...vendors.flatMap(entriesOf), ...exported];
    writeSearch(draft, entries, tools);
    const pages = [startPage(vendors), matrixPage(proven), ...guides(base, draft, tools)];
    for (const page of pages) writePage(draft, page, vendors);
    refuseBrokenLinks(draft);
    rmSync(target, { recursive: true, force: true });
    renameSync(draft, target);
    return { vendors, entries };
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

function copyAssets(site: string): void {
  cpSync(join(import.meta.dirname, "assets"), join(site, "assets"), { recursive: true });
  const folder = join(import.meta.dirname, "styles");
  const styles = readdirSync(folder)
    .sort()
    .map((file) => readFileSync(join(folder, file), "utf8"));
  writeFileSync(join(site, "assets/site.css"), styles.join("\n"));
}

function guides(base: string, site: string, tools: Tools): Page[] {
  const { repository } = JSON.parse(readFileSync(join(base, "package.json"), "utf8"));
  const source = String(repository.url)
    .replace(/^git\+/, "")
    .replace(/\.git$/, "");
  return guidePages(base, site, createMarkdown(tools), source);
}

function writePage(site: string, page: Page, vendors: readonly VendorDocs[]): void {
  const file = join(site, page.path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, pageHtml(page, vendors));
}

function refuseBrokenLinks(site: string): void {
  const broken = findBrokenLinks(site);
  if (broken.length === 0) return;
  const lines = broken.slice(0, 20).map(({ page, href, reason }) => `  ${page}: ${href} ${reason}`);
  if (broken.length > 20) lines.push(`  … and ${broken.length - 20} more`);
  throw new UserError(`${broken.length} links lead nowhere; nothing was written.\n${lines.join("\n")}`);
}
