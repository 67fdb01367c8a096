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
  const child = spawnSync(process.execPath, args, { encoding: "utf8", timeout: 230_000 });
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

test("the suite goes red for every lie, and only there", { timeout: 240_000 }, () => {
  const answers = (...words: string[]) => words.map((word) => expect.stringContaining(word));
  expect(runLies()).toEqual({
    "a client that takes errors for successes": answers("400 badCursor", "401 unauthorized", "404 notFound"),
    "a client that drops a field": answers("200 firstPage", "200 lastPage", "200 empty", "200 popular"),
    "a client that misspells a parameter": expect.arrayContaining(answers("200 firstPage", "200 lastLoans")),
    "a client that calls another path": answers("GET /v1/books/popular → 200"),
    "a client that drops a query parameter": answers("accepts each parameter", "accepts each parameter"),
    "a client that sends another value": answers("accepts each parameter"),
    "a status without an example": ["everything that is documented has a test"],
    "an example against its schema": answers(
      "every example is valid",
      "GET /v1/books → 200 firstPage",
      "accepts each parameter",
    ),
    "a misspelt security scheme": expect.arrayContaining(["refuses credentials: security (1)"]),
    "a mock without its strict layer": expect.arrayContaining([
      "refuses parameter: unknown name (1)",
      "refuses parameter: additionalProperties (3)",
      "refuses media type: content type (3)",
    ]),
    "the dialect of OpenAPI": ["every schema compiles"],
    "an invalid regular expression": expect.arrayContaining(["every schema compiles"]),
    "a keyword that the kit cannot break": ["everything that is documented has a test"],
    "an exemption that is not needed": [1, 2, 3].map(() => "refuses parameter: minimum (1)"),
  });
});
