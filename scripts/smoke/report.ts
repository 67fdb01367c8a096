import { styleText } from "node:util";
import type { Outcome } from "./check.ts";

const marks = {
  passed: styleText("green", "✓"),
  failed: styleText("red", "✗"),
  "not run": styleText("yellow", "–"),
};

/** The line of a check, and below it all that is known of a failure. */
export function renderOutcome({ check, state, text, seconds }: Outcome, width: number): string {
  const time = `${seconds.toFixed(1)} s`.padStart(8);
  const head = `${marks[state]} ${check.title.padEnd(width)} ${styleText("dim", time)}  `;
  if (state === "passed") return `${head}${styleText("dim", text)}`;
  if (state === "not run") return `${head}not run: ${text}`;
  return `${head}failed\n${text.trim().replaceAll(/^/gm, "    ")}`;
}

/** The last line: how many checks passed, failed and were not run. */
export function renderTotal(outcomes: readonly Outcome[]): string {
  const count = (state: Outcome["state"]) => outcomes.filter((outcome) => outcome.state === state).length;
  return `${count("passed")} passed, ${count("failed")} failed, ${count("not run")} not run`;
}

/** Whether a run proves what it should: nothing failed, some check passed, and when `isStrict` nothing was left out. */
export function isGood(
  preparations: readonly Outcome[],
  checks: readonly Outcome[],
  isStrict: boolean,
): boolean {
  const isBad = ({ state }: Outcome) => state === "failed" || (isStrict && state === "not run");
  return ![...preparations, ...checks].some(isBad) && checks.some(({ state }) => state === "passed");
}
