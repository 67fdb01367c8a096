import type { Benchmark, BenchmarkOptions, Figure, Measurement, Outcome, Target } from "./benchmark.ts";
import {
  type CallBlock,
  type Callers,
  type CallWork,
  startCallers,
  timeCalls,
} from "./contenders/callers.ts";
import { type Found, findFolders } from "./contenders/folders.ts";
import { startListServer } from "./contenders/serve.ts";
import { readSubject, type Subject } from "./contenders/subject.ts";
import { atLeast, atMost, figuresOf, ratio } from "./harness/statistics.ts";
import { takeTurns } from "./harness/turns.ts";

const items = 20;
const turns = 4;
/** Calls that a process makes before it is measured: until then, much of it is not compiled. */
const warmUp = 6000;

/** A way to call: many at once or one after the other, over the network or without one. */
interface Mode extends CallBlock {
  readonly title: string;
  readonly baseline: string;
  readonly isStubbed: boolean;
  readonly chart: boolean;
}

const parallel: Mode = {
  title: "Per call, 16 at a time",
  baseline: "fetch",
  isStubbed: false,
  chart: true,
  calls: 2000,
  concurrency: 16,
};
const single: Mode = {
  ...parallel,
  title: "Per call, one at a time",
  chart: false,
  calls: 500,
  concurrency: 1,
};
const stubbed: Mode = {
  title: "Per call without a network: the client's own work",
  baseline: "openapi-fetch",
  isStubbed: true,
  chart: true,
  calls: 4000,
  concurrency: 1,
};

const modes: readonly Mode[] = [parallel, single, stubbed];

/** What one call costs. */
export const benchmark: Benchmark = {
  name: "call",
  title: "What a call costs",
  method:
    `A list of ${items} items from a server with keep-alive in a process of its own; each client in a process of ` +
    `its own too, warmed up, after it was seen to return all items. In every round the processes are new ones, for ` +
    `no two have the same luck with their memory, and take ${turns} short turns each. Ours has retries, path guard and throttle on, ` +
    "the throttle's limit so high that it never waits. Where there is no network, a `fetch` that returns the same " +
    "answer at once stands in for it.",
  run: measureCalls,
};

async function measureCalls(options: BenchmarkOptions): Promise<Outcome> {
  const subject = readSubject();
  const found = await findFolders(subject, options.progress);
  using server = await startListServer(subject);
  const work = { subject, baseUrl: `${server.origin}/1x${items}`, folders: found.folders, items };
  const taken = modes.map((mode) => ({ mode, rounds: [] as Figure[][] }));
  const reasons = new Map<string, string>();
  for (let round = 1; round <= options.rounds; round += 1) {
    options.progress(`round ${round} of ${options.rounds}`);
    for (const isStubbed of [false, true]) {
      const missing = await measureRound({ ...work, isStubbed }, found, taken);
      // The first reason is enough: who fails with a network fails without one, too.
      for (const { contender, reason } of missing)
        if (!reasons.has(contender)) reasons.set(contender, reason);
    }
  }
  const notRun = [...reasons].map(([contender, reason]) => ({ contender, reason }));
  const measurements = taken.map(
    ({ mode: { title, baseline, chart }, rounds }): Measurement => ({
      title,
      unit: "µs",
      baseline,
      chart,
      figures: figuresOf(rounds),
    }),
  );
  return { measurements, targets: targetsOf(subject, measurements), notRun };
}

/** Measures contenders that are started anew, in all modes with a network or in all without. Returns those that did not run. */
async function measureRound(
  work: Omit<CallWork, "contender">,
  found: Found,
  taken: readonly { readonly mode: Mode; readonly rounds: Figure[][] }[],
): Promise<Callers["notRun"]> {
  using callers = await startCallers(work, found);
  for (const { child } of callers.ready) await timeCalls(child, { calls: warmUp, concurrency: 16 });
  for (const { mode, rounds } of taken) {
    if (mode.isStubbed !== work.isStubbed) continue;
    const figures = await takeTurns(callers.ready, turns, async ({ child }) => ({
      time: await timeCalls(child, mode),
    }));
    rounds.push(figures("time"));
  }
  const why = work.isStubbed ? "without a network: " : "";
  return callers.notRun.map(({ contender, reason }) => ({ contender, reason: why + reason }));
}

function targetsOf({ vendor }: Subject, measurements: readonly Measurement[]): Target[] {
  const [atOnce, , ownWork] = measurements.map(({ figures }) => figures);
  const ours = `@project-apis/${vendor}`;
  const official = `${vendor} (official)`;
  const isThere = (name: string) => atOnce?.some(({ contender }) => contender === name);
  const targets: Target[] = [];
  if (!atOnce || !ownWork) return targets;
  targets.push(atMost(1.15, "16 at a time, at most 1.15 of fetch", ratio(atOnce, ours, "fetch")));
  if (isThere(official))
    targets.push(
      atLeast(2, `16 at a time, at least 2 times as fast as ${official}`, ratio(atOnce, official, ours)),
    );
  if (isThere("openapi-fetch"))
    targets.push(
      atMost(1.5, "without a network, at most 1.5 of openapi-fetch", ratio(ownWork, ours, "openapi-fetch")),
    );
  return targets;
}
