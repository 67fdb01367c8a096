import { appendFileSync } from "node:fs";
import { join } from "node:path";
import { copyRepository, type RepositoryCopy } from "../lib/repository-copy.ts";
import { runQuietly } from "../lib/run-quietly.ts";
import { discoverVendors } from "../lib/workspace.ts";
import type { Benchmark, BenchmarkOptions, Outcome } from "./benchmark.ts";
import { atMost, figureOf, medianOf } from "./harness/statistics.ts";

/** How long those who work on the repository wait. */
export const benchmark: Benchmark = {
  name: "repo",
  title: "How long `pnpm test` takes",
  method:
    "In a copy of the repository that is freshly installed: once with nothing built, then with nothing changed, then " +
    "after an edit of one vendor's document and `pnpm generate`. The first takes minutes, so there is one round of it " +
    "and of the last.",
  run: measureRepo,
};

async function measureRepo({ rounds, progress }: BenchmarkOptions): Promise<Outcome> {
  progress("copying and installing the repository");
  const copy = await copyRepository();
  // An interrupt ends the process before `finally` has its turn.
  process.once("exit", copy.remove);
  try {
    progress("pnpm test, cold");
    const cold = await timeTest(copy);
    const cached: number[] = [];
    for (let round = 1; round <= rounds; round += 1) {
      progress(`pnpm test, cached (${round} of ${rounds})`);
      cached.push(await timeTest(copy));
    }
    progress("pnpm test, after an edit");
    const edited = await timeAfterEdit(copy);
    const figures = [
      figureOf("project-apis, cold", [cold]),
      figureOf("project-apis, cached", cached),
      figureOf("project-apis, one spec edited", [edited]),
    ];
    const median = medianOf(figures, "project-apis, cached");
    return {
      measurements: [{ title: "From start to end", unit: "s", chart: true, figures }],
      targets: [atMost(3, "with nothing changed, at most 3 s", median)],
    };
  } finally {
    copy.remove();
    process.off("exit", copy.remove);
  }
}

/** Seconds that `pnpm test` takes. Throws with what it printed when a test fails. */
async function timeTest({ folder }: RepositoryCopy): Promise<number> {
  const start = performance.now();
  await runQuietly("pnpm", ["test"], folder);
  return (performance.now() - start) / 1000;
}

/** The same after an edit that changes nothing for users: the description of a document grows by a sentence. */
async function timeAfterEdit(copy: RepositoryCopy): Promise<number> {
  const [vendor = ""] = discoverVendors(copy.folder);
  appendFileSync(join(copy.folder, "specs", vendor, "openapi.yaml"), "x-edited: true\n");
  await copy.run("pnpm", "generate", vendor);
  return timeTest(copy);
}
