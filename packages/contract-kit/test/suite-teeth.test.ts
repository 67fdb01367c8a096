import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";

interface Report {
  readonly testResults: readonly {
    readonly assertionResults: readonly {
      readonly status: string;
      readonly ancestorTitles: readonly string[];
      readonly title: string;
    }[];
  }[];
}

/** The failing tests of `teeth/lies.contract.ts`, by the title of their suite. */
function runLies(): Record<string, string[]> {
  const vitest = join(dirname(createRequire(import.meta.url).resolve("vitest/package.json")), "vitest.mjs");
  const folder = mkdtempSync(join(tmpdir(), "contract-kit-"));
  const file = join(folder, "report.json");
  const args = [vitest, "run", "--root", join(import.meta.dirname, "teeth"), `--outputFile=${file}`];
  const child = spawnSync(process.execPath, args, { encoding: "utf8", timeout: 50_000 });
  expect(child.status, child.stderr).toBe(1);
  const report = JSON.parse(readFileSync(file, "utf8")) as Report;
  rmSync(folder, { recursive: true });
  const failed: Record<string, string[]> = {};
  for (const { status, ancestorTitles, title } of report.testResults.flatMap(
    (file) => file.assertionResults,
  )) {
    const suite = ancestorTitles[0]?.replace("contract of ", "") ?? "";
    failed[suite] ??= [];
    if (status === "failed") failed[suite].push(title);
  }
  return failed;
}

test("the suite goes red for every lie, and only there", { timeout: 60_000 }, () => {
  expect(runLies()).toEqual({
    "a client that takes errors for successes": [
      "GET /v1/books → 400 badCursor application/json",
      "GET /v1/books → 401 unauthorized application/json",
      "GET /v1/books/{id} → 404 notFound application/problem+json",
    ],
    "a client that drops a field": [
      "GET /v1/books → 200 firstPage application/json",
      "GET /v1/books → 200 lastPage application/json",
      "GET /v1/books → 200 empty application/json",
      "GET /v1/books/popular → 200 popular application/json",
    ],
    "a client that misspells a parameter": expect.arrayContaining([
      "GET /v1/books → 200 firstPage application/json",
      "GET /v1/loans → 200 lastLoans application/json",
    ]),
    "a client that calls another path": ["GET /v1/books/popular → 200 popular application/json"],
    "a status without an example": ["every operation and status has a case"],
    "an example against its schema": ["GET /v1/books → 200 firstPage application/json"],
    "a misspelt security scheme": expect.arrayContaining(["without credentials → 401"]),
  });
});
