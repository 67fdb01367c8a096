import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { UserError } from "../../lib/user-error.ts";
import type { Benchmark } from "../benchmark.ts";

const ending = ".bench.ts";
const here = join(import.meta.dirname, "..");

/** The benchmarks that there are, in alphabetical order, by the files they are in. */
export function benchmarkNames(folder: string = here): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .map((file) => basename(file, ending))
    .sort();
}

/** The benchmarks of the given names, or all of them. Throws `UserError` on a name that there is not. */
export async function selectBenchmarks(
  names: readonly string[],
  folder: string = here,
): Promise<Benchmark[]> {
  const known = benchmarkNames(folder);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined)
    throw new UserError(`there is no benchmark ${JSON.stringify(unknown)}. Benchmarks: ${known.join(", ")}.`);
  const selected = names.length === 0 ? known : known.filter((name) => names.includes(name));
  return Promise.all(selected.map((name) => load(folder, name)));
}

async function load(folder: string, name: string): Promise<Benchmark> {
  const module: object = await import(pathToFileURL(join(folder, name + ending)).href);
  const [benchmark, ...others] = Object.values(module).filter(isBenchmark);
  if (benchmark === undefined || others.length > 0 || benchmark.name !== name)
    throw new Error(`${name}${ending} exports no single benchmark of the name ${JSON.stringify(name)}.`);
  return benchmark;
}

function isBenchmark(value: unknown): value is Benchmark {
  return typeof value === "object" && value !== null && "name" in value && "run" in value;
}
