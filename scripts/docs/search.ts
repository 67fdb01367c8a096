import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { SearchEntry } from "./search-entries.ts";
import type { Tools } from "./tools.ts";

/** How entries are indexed, at build and in the browser. */
const searchOptions = {
  fields: ["title", "words", "summary", "owner", "method"],
  storeFields: [],
  searchOptions: {
    prefix: true,
    fuzzy: 0.15,
    combineWith: "AND",
    boost: { title: 2, words: 3, owner: 1.5 },
  },
};

/** Writes the index as a script: pages that are opened from a folder cannot fetch. */
export function writeSearch(site: string, entries: readonly SearchEntry[], tools: Tools): void {
  const index = new tools.MiniSearch(searchOptions);
  index.addAll(entries.map((entry, id) => ({ ...entry, id })));
  const shown = entries.map(({ words: _, ...entry }) => entry);
  const data = { options: searchOptions, entries: shown, index };
  writeFileSync(join(site, "assets/search-index.js"), `window.siteSearch = ${JSON.stringify(data)};\n`);
  const library = readFileSync(join(tools.folder, "node_modules/minisearch/dist/umd/index.js"), "utf8");
  writeFileSync(join(site, "assets/minisearch.js"), library.replace(/^\/\/# sourceMappingURL.*$/m, ""));
}
