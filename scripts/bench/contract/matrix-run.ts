import { execFile } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { root } from "../../lib/workspace.ts";
import { makeWorkFolder } from "../harness/work-folder.ts";

/** What a run of a vendor's contract tests came to. */
export interface MatrixRun {
  readonly seconds: number;
  /** Requests that servers received: mocks, and the recorder of the wire tests. */
  readonly requests: number;
  readonly servers: number;
}

const execute = promisify(execFile);

/** Runs a vendor's contract tests, and counts what servers see. Throws when a test fails. */
export async function runMatrix(vendor: string): Promise<MatrixRun> {
  workFolder ??= makeWorkFolder("contract");
  const file = join(workFolder, `${vendor}.count`);
  writeFileSync(file, "");
  const counter = pathToFileURL(join(import.meta.dirname, "counter.mjs")).href;
  const cwd = join(root, "packages", vendor);
  const env = { ...process.env, NODE_OPTIONS: `--import=${counter}`, COUNT_FILE: file };
  const start = performance.now();
  await execute(process.execPath, [vitest(), "run", "test/contract", "--reporter=dot"], {
    cwd,
    env,
    maxBuffer: 2 ** 26,
  });
  const seconds = (performance.now() - start) / 1000;
  const letters = readFileSync(file, "utf8");
  const count = (letter: string) => letters.split(letter).length - 1;
  return { seconds, requests: count("r"), servers: count("s") };
}

/** How many files a vendor's contract tests are in; each has one server. */
export function matrixFiles(vendor: string): number {
  const folder = join(root, "packages", vendor, "test/contract");
  return existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".test.ts")).length : 0;
}

let workFolder: string | undefined;

function vitest(): string {
  const manifest = createRequire(join(root, "package.json")).resolve("vitest/package.json");
  return join(dirname(manifest), "vitest.mjs");
}
