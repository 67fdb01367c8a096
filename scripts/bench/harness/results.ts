import { cpus, totalmem } from "node:os";
import { join } from "node:path";
import { read } from "../../lib/files.ts";
import { UserError } from "../../lib/user-error.ts";
import type { Benchmark, Outcome } from "../benchmark.ts";
import { peerVersions } from "../contenders/peers.ts";

/** What was measured, from the root of the repository. */
export const resultsFile = "docs/performance/results.json";

/** A benchmark's last run. */
export interface Result {
  readonly name: string;
  readonly title: string;
  readonly method: string;
  /** Day of the run. */
  readonly date: string;
  readonly rounds: number;
  readonly machine: Machine;
  /** Versions of Node and of what was measured beside ours. */
  readonly versions: Readonly<Record<string, string>>;
  readonly outcome: Outcome;
}

/** The kind of machine that measured; nothing that tells one from another of its kind. */
interface Machine {
  readonly cores: number;
  readonly cpu: string;
  readonly memory: string;
  readonly system: string;
}

/** A run that is done, with where and when it was. */
export function resultOf({ name, title, method }: Benchmark, rounds: number, outcome: Outcome): Result {
  const [cpu] = cpus();
  return {
    name,
    title,
    method,
    date: new Date().toISOString().slice(0, 10),
    rounds,
    machine: {
      cores: cpus().length,
      cpu: cpu?.model.trim() ?? "unknown",
      memory: `${Math.round(totalmem() / 2 ** 30)} GiB`,
      system: `${process.platform} ${process.arch}`,
    },
    versions: { node: process.versions.node, ...peerVersions() },
    outcome: rounded(outcome),
  };
}

/** Reads what was measured before; none when there is no file. Throws `UserError` on one that is no JSON. */
export function readResults(base: string): Result[] {
  const text = read(join(base, resultsFile));
  if (text === undefined) return [];
  try {
    return JSON.parse(text).benchmarks;
  } catch {
    throw new UserError(`${resultsFile} is no JSON. Remove it, and run \`pnpm bench --write\`.`);
  }
}

/** Puts new results in the place of the old ones of their names. Those of benchmarks that there are no more go. */
export function mergeResults(
  old: readonly Result[],
  fresh: readonly Result[],
  names: readonly string[],
): Result[] {
  return names.flatMap((name) => {
    const result = [...fresh, ...old].find((one) => one.name === name);
    return result === undefined ? [] : [result];
  });
}

/** Figures to five digits: more are noise, and change the file for nothing. */
function rounded(outcome: Outcome): Outcome {
  return JSON.parse(JSON.stringify(outcome), (_, value: unknown) =>
    typeof value === "number" && !Number.isInteger(value) ? Number(value.toPrecision(5)) : value,
  );
}
