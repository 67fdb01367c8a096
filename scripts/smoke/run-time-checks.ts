import { mkdtempSync } from "node:fs";
import { join } from "node:path";
import type { Check } from "./check.ts";
import type { SmokeReport } from "./program/smoke.ts";
import { run } from "./run.ts";
import { findBinary } from "./tools.ts";
import type { Workshop } from "./workshop.ts";

interface RunTime {
  readonly name: string;
  readonly title: string;
  /** How it names itself. */
  readonly userAgent: RegExp;
  readonly arguments: readonly string[];
  readonly programs: readonly string[];
}

const node = (major: number): RunTime => ({
  name: `node-${major}`,
  title: `Node ${major}`,
  userAgent: new RegExp(`^Node\\.js/${major}\\b`),
  arguments: ["--disable-warning=ExperimentalWarning"],
  programs: ["process.mjs", "process.cjs"],
});

const runTimes: readonly RunTime[] = [
  node(22),
  node(24),
  node(26),
  {
    name: "bun",
    title: "Bun",
    userAgent: /^Bun\//,
    arguments: ["run", "--no-install"],
    programs: ["process.mjs", "process.cjs"],
  },
  {
    name: "deno",
    title: "Deno",
    userAgent: /^Deno\//,
    arguments: ["run", "--allow-all", "--node-modules-dir=manual", "--no-remote"],
    programs: ["process.mjs", "process.cjs"],
  },
];

/** One check per run time that reads programs from files. */
export function runTimeChecks(workshop: Workshop): Check[] {
  return runTimes.map(({ name, title, userAgent, arguments: args, programs }) => ({
    name,
    title,
    async run() {
      const binary = findBinary(await workshop.tools(), name);
      const project = await workshop.installed();
      const { urls } = await workshop.mocks();
      const version = (await run(binary, ["--version"], { cwd: project })).trim().split("\n")[0];
      let last: SmokeReport | undefined;
      for (const program of programs) {
        last = await runProgram([binary, ...args], program, project, urls);
        expectUserAgent(last, userAgent);
      }
      return `${version?.replace(/^(deno |v)/, "").replace(/ .*/, "")}: ${summary(last!)}`;
    },
  }));
}

/** Runs a program of a project, and returns its report. Throws when anything in it was not as it should be. */
export async function runProgram(
  command: readonly string[],
  program: string,
  project: string,
  urls: Readonly<Record<string, string>>,
): Promise<SmokeReport> {
  const [binary = "", ...args] = command;
  const env = { DENO_DIR: mkdtempSync(join(project, ".deno-")), DENO_NO_UPDATE_CHECK: "1", NO_COLOR: "1" };
  const output = await run(binary, [...args, join("out", program), JSON.stringify(urls)], {
    cwd: project,
    env,
  });
  return JSON.parse(output);
}

/** Throws unless a report comes from the run time that it should. */
export function expectUserAgent(report: SmokeReport, expected: RegExp): void {
  if (expected.test(report.userAgent)) return;
  throw new Error(`Run by ${report.userAgent}, where ${expected} was expected.`);
}

/** What a report covers, in a few words. */
export function summary({ entries, calls }: SmokeReport): string {
  return `${entries} entries, ${calls} calls`;
}
