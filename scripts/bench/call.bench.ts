import type { Benchmark, BenchmarkOptions, Measurement, Outcome, Target } from "./benchmark.ts";
import { type CallBlock, type Callers, startCallers, timeCalls } from "./contenders/callers.ts";
import { findFolders } from "./contenders/folders.ts";
import { startListServer } from "./contenders/serve.ts";
import { readSubject, type Subject } from "./contenders/subject.ts";
import { atLeast, atMost, ratio } from "./harness/statistics.ts";
import { takeTurns } from "./harness/turns.ts";

const items = 20;

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
  calls: 4000,
  concurrency: 16,
};
const single: Mode = {
  ...parallel,
  title: "Per call, one at a time",
  chart: false,
  calls: 1000,
  concurrency: 1,
};
const stubbed: Mode = {
  title: "Per call without a network: the client's own work",
  baseline: "openapi-fetch",
  isStubbed: true,
  chart: true,
  calls: 5000,
  concurrency: 1,
};

/** What one call costs. */
export const benchmark: Benchmark = {
  name: "call",
  title: "What a call costs",
  method:
    `A list of ${items} items from a server with keep-alive in a process of its own; each client in a process of ` +
    "its own too, warmed up, after it was seen to return all items. Ours has retries, path guard and throttle on, " +
    "the throttle's limit so high that it never waits. Where there is no network, a `fetch` that returns the same " +
    "answer at once stands in for it.",
  run: measureCalls,
};

async function measureCalls(options: BenchmarkOptions): Promise<Outcome> {
  const subject = readSubject();
  const found = await findFolders(subject, options.progress);
  using server = await startListServer(subject);
  const work = { subject, baseUrl: `${server.origin}/1x${items}`, folders: found.folders, items };
  using online = await startCallers({ ...work, isStubbed: false }, found);
  using offline = await startCallers({ ...work, isStubbed: true }, found);
  const measurements = [
    await measure(parallel, online, options),
    await measure(single, online, options),
    await measure(stubbed, offline, options),
  ];
  const failed = new Set(online.notRun.map(({ contender }) => contender));
  const notStubbed = offline.notRun
    .filter(({ contender }) => !failed.has(contender))
    .map(({ contender, reason }) => ({ contender, reason: `without a network: ${reason}` }));
  return {
    measurements,
    targets: targetsOf(subject, measurements),
    notRun: [...online.notRun, ...notStubbed],
  };
}

async function measure(
  mode: Mode,
  { ready }: Callers,
  { rounds, progress }: BenchmarkOptions,
): Promise<Measurement> {
  progress(mode.title);
  for (const { child } of ready) await timeCalls(child, mode);
  const figures = await takeTurns(ready, rounds, async ({ child }) => ({
    time: await timeCalls(child, mode),
  }));
  const { title, baseline, chart } = mode;
  return { title, unit: "µs", baseline, chart, figures: figures("time") };
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
