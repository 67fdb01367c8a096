import { join } from "node:path";
import { installedCompilers } from "../lib/type-cost/compilers.ts";
import { syntheticSubject, type TypeSubject, vendorSubject } from "../lib/type-cost/subject.ts";
import type { Benchmark, BenchmarkOptions, Measurement, Outcome, Target } from "./benchmark.ts";
import { firstLine } from "./contenders/folders.ts";
import { installOurs } from "./contenders/ours.ts";
import { installPeers, vendorWithClient } from "./contenders/peers.ts";
import { atMost, medianOf, ratio } from "./harness/statistics.ts";
import { measureCompiling } from "./types/compiling.ts";
import { linesFor, measureEditing, officialName } from "./types/editing.ts";
import { officialText } from "./types/official.ts";
import { type Program, writeProgram, writePrograms, writeSlips } from "./types/programs.ts";

const calls = 20;
const operations = 1000;
const ours = ["project-apis", "project-apis, by route"];

/** What the types cost those who compile, and those who type. */
export const benchmark: Benchmark = {
  name: "types",
  title: "What the types cost",
  method:
    `A program of ${calls} calls that reads every result, against the packages as they are installed, with an ordinary ` +
    "strict configuration; each compiled by a process of its own (`tsc --extendedDiagnostics`). A misspelt path is one " +
    `call alone, in a vendor's API and in a generated one of ${operations} operations. Completions are those of the ` +
    "language service below the same program, after an edit.",
  run: measureTypes,
};

interface Bench {
  readonly subject: TypeSubject;
  readonly large: TypeSubject;
  /** The folder where ours is installed. */
  readonly installed: string;
  readonly programs: readonly Program[];
  readonly options: BenchmarkOptions;
}

async function measureTypes(options: BenchmarkOptions): Promise<Outcome> {
  options.progress("packing and installing ours");
  const installed = await installOurs();
  const vendor = vendorWithClient();
  const subject = vendorSubject(vendor, calls);
  const large = await syntheticSubject(operations);
  const official = await officialProgram(vendor, subject, options);
  const own = writePrograms(subject, installed, subject.calls);
  const programs = "folder" in official ? [...own, official] : own;
  const bench: Bench = { subject, large, installed, programs, options };
  const compiling = await compileAll(bench);
  const slips = await compileSlips(bench);
  const editing = await completeAll(bench);
  return {
    measurements: [...compiling, ...slips.flatMap(({ right, wrong }) => [...right, ...wrong]), ...editing],
    targets: [...countTargets(compiling), ...slips.flatMap(slipTargets)],
    notRun: "folder" in official ? [] : [official],
  };
}

async function officialProgram(vendor: string, subject: TypeSubject, { progress }: BenchmarkOptions) {
  const contender = officialName(vendor);
  try {
    progress("installing the others");
    const peers = await installPeers();
    const packages = { [vendor]: join(peers, "node_modules", vendor) };
    return writeProgram(contender, officialText(`${vendor}/v1`, subject.calls), {}, packages);
  } catch (error) {
    return { contender, reason: firstLine(error) };
  }
}

async function compileAll({ programs, options }: Bench): Promise<Measurement[]> {
  const measurements: Measurement[] = [];
  for (const compiler of installedCompilers()) {
    const title = `${calls} calls`;
    measurements.push(...(await measureCompiling({ title, compiler, chart: true }, programs, options)));
    const checked = { title: `${title}, libraries checked too`, compiler, skipLibCheck: false };
    measurements.push(...(await measureCompiling(checked, programs, options)));
  }
  return measurements;
}

/** A right call and a misspelt one, each alone. */
interface Slip {
  readonly right: readonly Measurement[];
  readonly wrong: readonly Measurement[];
}

async function compileSlips({ subject, large, installed, options }: Bench): Promise<Slip[]> {
  const [compiler] = installedCompilers();
  const slips: Slip[] = [];
  for (const one of [subject, large]) {
    const right = writePrograms(one, installed, one.calls.slice(0, 1));
    const title = (path: string) => `One call, ${path} path, ${one.name}`;
    const setting = { title: title("misspelt"), compiler: compiler!, errors: 1 };
    slips.push({
      right: withoutMemory(
        await measureCompiling({ title: title("right"), compiler: compiler! }, right, options),
      ),
      wrong: withoutMemory(await measureCompiling(setting, writeSlips(one, installed), options)),
    });
  }
  return slips;
}

/** One call's memory is that of the libraries. */
const withoutMemory = (measurements: readonly Measurement[]) =>
  measurements.filter(({ unit }) => unit !== "MB");

async function completeAll({ subject, programs, options }: Bench): Promise<Measurement[]> {
  const measurements: Measurement[] = [];
  for (const lines of linesFor(subject.name, subject.calls[0]!, "limit")) {
    measurements.push(await measureEditing(lines, programs, options));
  }
  return measurements;
}

function countTargets(measurements: readonly Measurement[]): Target[] {
  return measurements
    .filter(({ unit }) => unit === "instantiations")
    .flatMap(({ title, figures }) =>
      ours.map((name) =>
        atMost(1, `${title}: ${name}, at most those of openapi-fetch`, ratio(figures, name, "openapi-fetch")),
      ),
    );
}

function slipTargets({ right, wrong }: Slip): Target[] {
  const [before, after] = [right[0]!, wrong[0]!];
  return ours.map((name) => {
    const times = medianOf(after.figures, name) / medianOf(before.figures, name);
    return atMost(5, `${after.title}: ${name}, at most 5 times the right one`, times);
  });
}
