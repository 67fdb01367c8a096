// pnpm test: every check of the repository through turbo, and a closing line with the count.
import { spawn } from "node:child_process";
import { styleText } from "node:util";
import { runCommand } from "./lib/arguments.ts";
import { clearReports, readOutcomes, type TaskOutcome, total } from "./lib/test-summary.ts";
import { UserError } from "./lib/user-error.ts";
import { root } from "./lib/workspace.ts";

const kinds = {
  lint: "format and lint rules",
  knip: "no unused file, export or dependency",
  check: "generated files are up to date",
  typecheck: "sources, tests and examples",
  test: "unit, wire, type and contract tests",
};

const command = {
  name: "test",
  usage: "pnpm test",
  does: "Runs every check of the repository through turbo, which skips what has not changed, and counts.",
  options: {},
};

await runCommand(command, async () => {
  clearReports(root);
  const exitCode = await runTurbo([
    "run",
    ...Object.keys(kinds),
    "--continue",
    "--output-logs=new-only",
    "--summarize",
  ]);
  const outcomes = readOutcomes(root);
  if (outcomes.length === 0) throw new UserError("turbo ran nothing; its own words stand above.");

  console.log("");
  for (const [kind, what] of Object.entries(kinds)) {
    printKind(
      kind,
      what,
      outcomes.filter((outcome) => outcome.kind === kind),
    );
  }
  const { passed, failed, skipped } = total(outcomes);
  console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
  if (failed > 0 || exitCode !== 0) process.exitCode = 1;
});

function runTurbo(args: readonly string[]): Promise<number> {
  const child = spawn("turbo", args, { cwd: root, stdio: "inherit" });
  return new Promise((resolve, reject) =>
    child.on("error", reject).on("close", (code) => resolve(code ?? 1)),
  );
}

function printKind(kind: string, what: string, outcomes: readonly TaskOutcome[]): void {
  const { passed, failed } = total(outcomes);
  const bad = outcomes.filter(({ ok }) => !ok).map((outcome) => outcome.package);
  const mark = bad.length === 0 ? styleText("green", "✓") : styleText("red", "✗");
  const cached = outcomes.filter(({ isCached }) => isCached).length;
  const note =
    bad.length === 0 ? `${cached} of ${outcomes.length} tasks cached` : `failed in ${bad.join(", ")}`;
  const count = `${passed} passed${failed > 0 ? `, ${failed} failed` : ""}`;
  console.log(`${mark} ${kind.padEnd(10)} ${what.padEnd(36)} ${count.padEnd(12)} ${styleText("dim", note)}`);
}
