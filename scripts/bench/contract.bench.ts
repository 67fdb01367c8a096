import { discoverVendors } from "../lib/workspace.ts";
import type { Benchmark, BenchmarkOptions, Measurement, Outcome } from "./benchmark.ts";
import { matrixFiles, runMatrix } from "./contract/matrix-run.ts";
import { atMost, medianOf } from "./harness/statistics.ts";
import { takeTurns } from "./harness/turns.ts";

/** What the contract tests cost. */
export const benchmark: Benchmark = {
  name: "contract",
  title: "What the contract tests cost",
  method:
    "The contract tests of each vendor, as `pnpm test` runs them, one vendor after the other, from the start of vitest " +
    "to its end. Requests and servers are counted inside, by Node's diagnostics channels.",
  run: measureContract,
};

async function measureContract({ rounds, progress }: BenchmarkOptions): Promise<Outcome> {
  const contenders = discoverVendors().map((name) => ({ name: `@project-apis/${name}`, vendor: name }));
  const figures = await takeTurns(contenders, rounds, async ({ vendor }) => {
    progress(`the contract of ${vendor}`);
    const { seconds, requests, servers } = await runMatrix(vendor);
    return { seconds, requests, perSecond: requests / seconds, servers };
  });
  const measurements: Measurement[] = [
    { title: "From start to end", unit: "s", chart: true, figures: figures("seconds") },
    { title: "Requests", unit: "requests", figures: figures("requests"), isMoreBetter: true },
    { title: "Requests per second", unit: "requests", figures: figures("perSecond"), isMoreBetter: true },
  ];
  const targets = contenders.map(({ name, vendor }) =>
    atMost(
      1,
      `${name}: servers started per test file, at most 1`,
      medianOf(figures("servers"), name) / matrixFiles(vendor),
    ),
  );
  return { measurements, targets };
}
