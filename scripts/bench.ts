// pnpm bench [name…] [--rounds N] [--quick] [--document file] [--write]: measures ours beside others, and writes it down.
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import type { Benchmark, BenchmarkOptions } from "./bench/benchmark.ts";
import { benchmarkNames, selectBenchmarks } from "./bench/harness/discover.ts";
import { mergeResults, type Result, readResults, resultOf } from "./bench/harness/results.ts";
import { writeResults } from "./bench/harness/write.ts";
import { toText } from "./bench/render/terminal.ts";
import { type Arguments, misuse, runCommand } from "./lib/arguments.ts";
import { runQuietly } from "./lib/run-quietly.ts";
import { UserError } from "./lib/user-error.ts";
import { root } from "./lib/workspace.ts";

const command = {
  name: "bench",
  usage: "pnpm bench [name…] [--rounds <number>] [--quick] [--document <file>]… [--write]",
  does: "Measures ours beside others.",
  positionals: { name: `${benchmarkNames().join(", ")}; without one, all` },
  options: {
    rounds: { type: "string", says: "how often each is measured, 7 times by default" },
    quick: { type: "boolean", default: false, says: "a try-out of two rounds" },
    document: {
      type: "string",
      multiple: true,
      says: "also generates from this specification, in `generation`",
    },
    write: { type: "boolean", default: false, says: "writes the figures down, in docs/performance.md" },
  },
} as const;

// An interrupt ends the process in the ordinary way, so that what was made for the run is removed.
process.once("SIGINT", () => process.exit(130));
process.once("SIGTERM", () => process.exit(143));

await runCommand(command, async (given) => {
  const { benchmarks, rounds, documents, isWritten } = await check(given);
  const old = isWritten ? readResults(root) : [];
  progressOf("build")("what users get is measured, so it is built first");
  await runQuietly("turbo", ["run", "build", "--output-logs=errors-only"], root);
  const fresh: Result[] = [];
  const failed: string[] = [];
  for (const benchmark of benchmarks) {
    const result = await measure(benchmark, { rounds, documents, progress: progressOf(benchmark.name) });
    if (result === undefined) failed.push(benchmark.name);
    else fresh.push(result);
    // After each, because all of them take long, and the one after may be interrupted.
    if (isWritten) await writeResults(root, mergeResults(old, fresh, benchmarkNames()));
  }
  if (failed.length > 0) throw new UserError(`not measured: ${failed.join(", ")}; the reasons stand above.`);
});

/** One benchmark that fails takes no other's figures with it. */
async function measure(benchmark: Benchmark, options: BenchmarkOptions): Promise<Result | undefined> {
  try {
    const outcome = await benchmark.run(options);
    console.log(toText(benchmark.name, benchmark.title, outcome));
    return resultOf(benchmark, options.rounds, outcome);
  } catch (error) {
    console.error(`${benchmark.name} failed:`, error instanceof UserError ? error.message : error);
    return undefined;
  }
}

async function check({ positionals, values }: Arguments<typeof command.options>) {
  const { rounds, quick, document = [], write } = values;
  if (quick && (write || rounds !== undefined))
    throw misuse(command, "--quick is a try-out of two rounds: leave out --rounds and --write.");
  const count = Number(rounds ?? (quick ? 2 : 7));
  if (!Number.isInteger(count) || count < 1 || count > 1000)
    throw new UserError(`--rounds takes a whole number from 1 to 1000, not ${JSON.stringify(rounds)}.`);
  // pnpm runs scripts at the root; a file is named from where the person is.
  const documents = document.map((file) => resolve(process.env.INIT_CWD ?? ".", file));
  const missing = documents.find((file) => !existsSync(file));
  if (missing !== undefined) throw new UserError(`--document: there is no file ${missing}.`);
  return { benchmarks: await selectBenchmarks(positionals), rounds: count, documents, isWritten: write };
}

function progressOf(name: string): (text: string) => void {
  return (text) => console.error(`bench ${name}: ${text}`);
}
