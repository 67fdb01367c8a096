import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Makes a folder that is there until the process ends. */
export function makeWorkFolder(purpose: string): string {
  const folder = mkdtempSync(join(tmpdir(), `project-apis-bench-${purpose}-`));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
