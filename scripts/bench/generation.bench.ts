import { statSync } from "node:fs";
import { basename, join } from "node:path";
import { generate } from "../lib/generate.ts";
import { discoverVendors, root } from "../lib/workspace.ts";
import type { Benchmark, BenchmarkOptions, Measurement, Outcome } from "./benchmark.ts";
import { firstLine } from "./contenders/folders.ts";
import { type Command, heyApi, openapiTypescript, ours, timeCommand } from "./generation/commands.ts";
import { growthName, measureGrowth, syntheticSource } from "./generation/growth.ts";
import { atMost, medianOf, ratio } from "./harness/statistics.ts";
import { takeTurns } from "./harness/turns.ts";

const sizes = [10, 100, 1000];

/** What it costs to generate. */
export const benchmark: Benchmark = {
  name: "generation",
  title: "What generation costs",
  method:
    "Commands are timed from start to end, all documents in one process each; ours lints, checks every example, " +
    "bundles and compares what it would write. openapi-typescript and ours read the same sources, hey-api the bundled " +
    "documents. Growth is that of generated documents, without lint and bundling, each in a process of its own.",
  run: measureGeneration,
};

async function measureGeneration(options: BenchmarkOptions): Promise<Outcome> {
  const vendors = discoverVendors();
  const [largest = ""] = vendors.toSorted(
    (a, b) => statSync(bundledOf(b)).size - statSync(bundledOf(a)).size,
  );
  const notRun: { contender: string; reason: string }[] = [];
  const all = await measureCommands("All vendors", vendors, options, notRun);
  const one = await measureCommands("One vendor after an edit", [largest], options, notRun);
  const watching = await measureWatching(largest, options);
  const documents = (options.documents ?? []).map((file) => ({
    name: `project-apis, ${basename(file)}`,
    file,
  }));
  const growth = await measureGrowth([...sizes.map(syntheticSource), ...documents], options);
  const each = growth[0]!.figures;
  return {
    measurements: [all, { ...one, figures: [...one.figures, watching] }, ...growth],
    targets: [
      atMost(
        2,
        "all vendors, at most 2 times openapi-typescript alone",
        ratio(all.figures, "project-apis", "openapi-typescript"),
      ),
      atMost(
        medianOf(each, growthName(100)),
        "ms per operation at 1,000, at most that at 100",
        medianOf(each, growthName(1000)),
      ),
    ],
    notRun,
  };
}

async function measureCommands(
  title: string,
  vendors: readonly string[],
  { rounds, progress }: BenchmarkOptions,
  notRun: { contender: string; reason: string }[],
): Promise<Measurement> {
  progress(title);
  const commands = [ours(vendors), openapiTypescript(filesOf(vendors, sourceOf))];
  try {
    const peer = await heyApi(filesOf(vendors, bundledOf));
    await timeCommand(peer);
    commands.push(peer);
  } catch (error) {
    notRun.push({ contender: "@hey-api/openapi-ts", reason: `${title}: ${firstLine(error)}` });
  }
  const figures = await takeTurns<Command, "time">(commands, rounds, async (command) => ({
    time: await timeCommand(command),
  }));
  return { title, unit: "ms", baseline: "openapi-typescript", chart: true, figures: figures("time") };
}

/** What an edit costs in `pnpm generate --watch`, which has everything loaded. */
async function measureWatching(vendor: string, { rounds, progress }: BenchmarkOptions) {
  progress("One vendor after an edit, watching");
  await generate([vendor], root);
  const figures = await takeTurns([{ name: "project-apis, watching" }], rounds, async () => {
    const start = performance.now();
    await generate([vendor], root);
    return { time: performance.now() - start };
  });
  return figures("time")[0]!;
}

const sourceOf = (vendor: string) => join(root, "specs", vendor, "openapi.yaml");
const bundledOf = (vendor: string) => join(root, "packages", vendor, "openapi.json");

function filesOf(vendors: readonly string[], place: (vendor: string) => string): Record<string, string> {
  return Object.fromEntries(vendors.map((vendor) => [vendor, place(vendor)]));
}
