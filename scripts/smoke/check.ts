/** One line of the smoke test. */
export interface Check {
  /** As in `pnpm smoke <name>`; the part before a hyphen names a group. */
  readonly name: string;
  readonly title: string;
  /** Returns what was covered, in a few words. Throws `NotRun` when it could not be tried, anything else when it failed. */
  run(): Promise<string>;
}

/** A check could not be tried here; that is neither good nor bad, and is counted apart. */
export class NotRun extends Error {
  override readonly name = "NotRun";
}

/** What became of a check. */
export interface Outcome {
  readonly check: Check;
  readonly state: "passed" | "failed" | "not run";
  /** What was covered, why it was not run, or all that is known of the failure. */
  readonly text: string;
  readonly seconds: number;
}

/** Runs a check. Never rejects. */
async function runCheck(check: Check): Promise<Outcome> {
  const start = performance.now();
  const done = (state: Outcome["state"], text: string): Outcome => ({
    check,
    state,
    text,
    seconds: (performance.now() - start) / 1000,
  });
  try {
    return done("passed", await check.run());
  } catch (error) {
    if (error instanceof NotRun) return done("not run", error.message);
    return done("failed", error instanceof Error ? error.message : String(error));
  }
}

/** Runs checks, so many at a time, and hands over each outcome as it comes. */
export async function runChecks(
  checks: readonly Check[],
  concurrency: number,
  onOutcome: (outcome: Outcome) => void,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  // The workers share one iterator, so that each check is taken once.
  const queue = checks.values();
  async function work(): Promise<void> {
    for (const check of queue) {
      const outcome = await runCheck(check);
      outcomes.push(outcome);
      onOutcome(outcome);
    }
  }
  await Promise.all(Array.from({ length: concurrency }, work));
  return outcomes;
}
