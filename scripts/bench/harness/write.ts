import { compare, type GeneratedFile, write } from "../../lib/files.ts";
import { runQuietly } from "../../lib/run-quietly.ts";
import { toDocuments } from "../render/documents.ts";
import { type Result, resultsFile } from "./results.ts";

/** Folder in which nothing stands that is not written here. */
const folder = "docs/performance";

/** Writes results, and the page and charts that they become; charts of what is measured no more go. */
export async function writeResults(base: string, results: readonly Result[]): Promise<void> {
  const content = `${JSON.stringify({ benchmarks: results }, null, 2)}\n`;
  const files: GeneratedFile[] = [{ path: resultsFile, content }, ...toDocuments(results)];
  write(base, compare(base, files, [folder]));
  await runQuietly("biome", ["format", "--write", resultsFile], base);
}
