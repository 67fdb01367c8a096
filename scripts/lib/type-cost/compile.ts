import { execFile } from "node:child_process";
import type { Compiler } from "./compilers.ts";

/** What the compiler says of a program, and what it took. */
export interface CompileCost {
  readonly errors: readonly string[];
  readonly instantiations: number;
  readonly checkMilliseconds: number;
  readonly totalMilliseconds: number;
  readonly megabytes: number;
}

/** Options of an ordinary project: strict, for Node and the browser alike. */
const options = ["--noEmit", "--strict", "--target", "es2023", "--lib", "es2023,dom,dom.iterable"];

/** Compiles one file of a project, in a process of its own. */
export async function compile(
  compiler: Compiler,
  folder: string,
  file: string,
  { skipLibCheck = true } = {},
): Promise<CompileCost> {
  const flags = ["--module", "nodenext", "--skipLibCheck", String(skipLibCheck), "--extendedDiagnostics"];
  const output = await run(compiler, [...options, ...flags, file], folder);
  const [seconds, kilobytes] = [1000, 1 / 1024];
  return {
    errors: output.split("\n").filter((line) => /error TS\d+/.test(line)),
    instantiations: numberAfter("Instantiations", output),
    checkMilliseconds: numberAfter("Check time", output) * seconds,
    totalMilliseconds: numberAfter("Total time", output) * seconds,
    megabytes: numberAfter("Memory used", output) * kilobytes,
  };
}

/** Errors in the program are an answer too: what the compiler prints counts, not how it ends. */
function run({ tsc }: Compiler, args: readonly string[], cwd: string): Promise<string> {
  return new Promise((resolve) => {
    execFile(process.execPath, [tsc, ...args], { cwd, maxBuffer: 2 ** 26 }, (_, stdout) => resolve(stdout));
  });
}

function numberAfter(label: string, output: string): number {
  const found = new RegExp(`^${label}:\\s+([\\d.]+)`, "m").exec(output)?.[1];
  if (found === undefined) throw new Error(`the compiler told no ${label.toLowerCase()}:\n${output.trim()}`);
  return Number(found);
}
