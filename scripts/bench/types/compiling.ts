import { type CompileCost, compile } from "../../lib/type-cost/compile.ts";
import type { Compiler } from "../../lib/type-cost/compilers.ts";
import type { BenchmarkOptions, Measurement } from "../benchmark.ts";
import { takeTurns } from "../harness/turns.ts";
import type { Program } from "./programs.ts";

/** How programs are compiled, and what is right about them. */
interface Setting {
  readonly title: string;
  readonly compiler: Compiler;
  readonly skipLibCheck?: boolean;
  /** Errors that each program must have: none, or the one of its slip. */
  readonly errors?: number;
  readonly chart?: boolean;
}

const baseline = "openapi-fetch";

/** Compiles programs in turns: instantiations, time and memory. Throws when one does not come out as it should. */
export async function measureCompiling(
  { title, compiler, skipLibCheck = true, errors = 0, chart = false }: Setting,
  programs: readonly Program[],
  { rounds, progress }: BenchmarkOptions,
): Promise<Measurement[]> {
  const what = `${title}, TypeScript ${compiler.version}`;
  progress(what);
  const figures = await takeTurns(programs, rounds, async ({ name, folder, file }) => {
    const cost = await compile(compiler, folder, file, { skipLibCheck });
    if (cost.errors.length !== errors)
      throw new Error(
        `${name} has ${cost.errors.length} errors in place of ${errors}: ${cost.errors[0] ?? ""}`,
      );
    return quantitiesOf(cost);
  });
  return [
    { title: `${what}: instantiations`, unit: "instantiations", baseline, chart, figures: figures("count") },
    { title: `${what}: time`, unit: "ms", baseline, figures: figures("time") },
    { title: `${what}: memory`, unit: "MB", baseline, figures: figures("memory") },
  ];
}

function quantitiesOf({ instantiations, totalMilliseconds, megabytes }: CompileCost) {
  return { count: instantiations, time: totalMilliseconds, memory: megabytes };
}
