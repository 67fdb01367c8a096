import { globSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { read } from "./files.ts";

/** What became of one turbo task. */
export interface TaskOutcome {
  readonly kind: string;
  readonly package: string;
  readonly ok: boolean;
  readonly isCached: boolean;
  readonly tests: Tests;
}

/** Counts of tests. A task that is no test counts as one. */
export interface Tests {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

interface TurboTask {
  task: string;
  package: string;
  directory: string;
  command: string;
  cache: { status: string };
  execution?: { exitCode?: number };
}

/** Removes what earlier runs left, so that only this run is counted; turbo brings back the reports of cached tasks. */
export function clearReports(base: string): void {
  for (const path of globSync([".turbo/runs", "packages/*/reports", "scripts/reports"], { cwd: base })) {
    rmSync(join(base, path), { recursive: true, force: true });
  }
}

/** Reads what the last turbo run did, from its summary and the tests' reports. */
export function readOutcomes(base: string): TaskOutcome[] {
  const [file] = globSync(".turbo/runs/*.json", { cwd: base });
  if (!file) return [];
  const { tasks }: { tasks: TurboTask[] } = JSON.parse(readFileSync(join(base, file), "utf8"));
  return tasks.filter(({ command }) => command !== "<NONEXISTENT>").map((task) => outcomeOf(base, task));
}

function outcomeOf(
  base: string,
  { task, package: name, directory, cache, execution }: TurboTask,
): TaskOutcome {
  const isCached = cache.status === "HIT";
  // A task without an exit code did not run, because one that it needs failed.
  const ok = isCached || execution?.exitCode === 0;
  const one = { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
  const tests = task === "test" ? readTests(base, directory, ok) : one;
  return { kind: task, package: name === "//" ? "workspace" : name, ok, isCached, tests };
}

/** A run that failed, or left no report, has at least one failure, whatever the report says. */
function readTests(base: string, directory: string, ok: boolean): Tests {
  const text = read(join(base, directory, "reports/vitest.json"));
  if (text === undefined) return { passed: 0, failed: 1, skipped: 0 };
  const report: Record<string, number> = JSON.parse(text);
  const { numPassedTests: passed = 0, numFailedTests = 0, numPendingTests = 0, numTodoTests = 0 } = report;
  return { passed, failed: Math.max(numFailedTests, ok ? 0 : 1), skipped: numPendingTests + numTodoTests };
}

/** Adds up counts. */
export function total(outcomes: readonly TaskOutcome[]): Tests {
  const sum = (count: (tests: Tests) => number) => outcomes.reduce((all, { tests }) => all + count(tests), 0);
  return { passed: sum((t) => t.passed), failed: sum((t) => t.failed), skipped: sum((t) => t.skipped) };
}
