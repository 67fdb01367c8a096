import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** Folder in which the tests of a run share one install. */
    sharedFolder: string;
  }
}

/** Gives a run of tests one folder, which is removed afterwards; what it shall hold, the first test that needs it makes. */
export default function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), "project-apis-packed-"));
  const empty = () => {
    for (const name of ["install", "install.json", "install.txt"])
      rmSync(join(folder, name), { recursive: true, force: true });
  };
  project.provide("sharedFolder", folder);
  // While watching, what is run again is packed again.
  project.onTestsRerun(async () => empty());
  return () => rmSync(folder, { recursive: true, force: true });
}
