import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { Benchmark, BenchmarkOptions, Figure, Measurement, Outcome, Target } from "./benchmark.ts";
import { type Found, findFolders, firstLine } from "./contenders/folders.ts";
import { startListServer } from "./contenders/serve.ts";
import { readSubject, type Subject } from "./contenders/subject.ts";
import { atLeast, atMost, ratio } from "./harness/statistics.ts";
import { takeTurns } from "./harness/turns.ts";

/** A program that imports a client, makes one, and calls with it. */
interface Program {
  readonly name: string;
  readonly folder: "ours" | "peers";
  /** Imports the package and makes a `client`. */
  readonly code: string;
  readonly call: string;
}

interface Cost {
  readonly time: number;
  readonly memory: number;
  readonly answer: number;
  readonly whole: number;
}

const processes = 3;
const baseline = "openapi-fetch";

/** What an import costs. */
export const benchmark: Benchmark = {
  name: "import",
  title: "What an import costs",
  method:
    "Import of the package and one client, each in a fresh process from an npm install; measured inside the process, " +
    "net of Node's own start. What a client puts off, such as having Node load its `fetch`, shows in the time to the " +
    `first answer of a local server. ${processes} processes of each in every round.`,
  run: measureImports,
};

async function measureImports(options: BenchmarkOptions): Promise<Outcome> {
  const subject = readSubject();
  const found = await findFolders(subject, options.progress);
  using server = await startListServer(subject);
  const all = programsOf(subject, `${server.origin}/1x20`);
  const { programs, notRun } = await provePrograms(all, found);
  options.progress("fresh processes");
  const figures = await takeTurns(programs, options.rounds * processes, (program) => run(program, found));
  const measurements: Measurement[] = [
    { title: "Import and a client", unit: "ms", baseline, chart: true, figures: figures("time") },
    { title: "Memory they take", unit: "MB", baseline, figures: figures("memory") },
    {
      title: "Import, a client and its first answer",
      unit: "ms",
      baseline,
      chart: true,
      figures: figures("answer"),
    },
    { title: "All of it as a process, with Node's start", unit: "ms", baseline, figures: figures("whole") },
  ];
  return { measurements, targets: targetsOf(subject, figures("time"), figures("answer")), notRun };
}

/** What is put off until the first call counts too, so that the first answer has a target of its own. */
function targetsOf({ vendor }: Subject, times: readonly Figure[], answers: readonly Figure[]): Target[] {
  const ours = `@project-apis/${vendor}`;
  const official = `${vendor} (official)`;
  const isThere = (name: string) => times.some(({ contender }) => contender === name);
  const ofBaseline = (what: string, figures: readonly Figure[]) =>
    atMost(1.3, `${what}, at most 1.3 of ${baseline}`, ratio(figures, ours, baseline));
  return [
    ...(isThere(baseline)
      ? [ofBaseline("import and a client", times), ofBaseline("with the first answer", answers)]
      : []),
    ...(isThere(official)
      ? [
          atLeast(
            3,
            `import and a client, at least 3 times as fast as ${official}`,
            ratio(times, official, ours),
          ),
        ]
      : []),
  ];
}

/** The vendor's own client takes the version of the API as its entry, and as part of its base. */
function programsOf({ vendor, factory, auth, path }: Subject, baseUrl: string): Program[] {
  const [, version = ""] = path.split("/");
  const base = JSON.stringify({ baseUrl });
  return [
    {
      name: `@project-apis/${vendor}`,
      folder: "ours",
      code: `const { ${factory} } = await import("@project-apis/${vendor}"); const client = ${factory}(${JSON.stringify({ baseUrl, auth })});`,
      call: `client.GET("${path}")`,
    },
    {
      name: "openapi-fetch",
      folder: "peers",
      code: `const { default: create } = await import("openapi-fetch"); const client = create(${base});`,
      call: `client.GET("${path}")`,
    },
    {
      name: "@octokit/core",
      folder: "peers",
      code: `const { Octokit } = await import("@octokit/core"); const client = new Octokit(${base});`,
      call: `client.request("GET ${path}")`,
    },
    {
      name: `${vendor} (official)`,
      folder: "peers",
      code:
        `const { Configuration, ProjectsApi } = await import("${vendor}/${version}");` +
        `const client = new ProjectsApi(new Configuration({ apiKey: "token", basePath: "${baseUrl}/${version}" }));`,
      call: "client.getProjects()",
    },
  ];
}

/** Runs every program once, which also brings its files into the system's cache. */
async function provePrograms(all: readonly Program[], found: Found) {
  const programs: Program[] = [];
  const notRun: { contender: string; reason: string }[] = [];
  for (const program of all) {
    const missing = found.reasons.get(program.folder);
    try {
      if (missing !== undefined) throw new Error(missing);
      await run(program, found);
      programs.push(program);
    } catch (error) {
      if (program.folder === "ours") throw error;
      notRun.push({ contender: program.name, reason: firstLine(error) });
    }
  }
  return { programs, notRun };
}

async function run({ code, call, folder }: Program, { folders }: Found): Promise<Cost> {
  const program = [
    "const memory = process.memoryUsage.rss();",
    "const start = performance.now();",
    code,
    "const time = performance.now() - start;",
    "const taken = (process.memoryUsage.rss() - memory) / 1e6;",
    "const before = performance.now();",
    `const result = await ${call};`,
    "const answer = time + performance.now() - before;",
    // A list of 20 came, wherever in its result a client puts it.
    'if (JSON.stringify(result).split(\'"id":\').length <= 20) throw new Error("The list did not come.");',
    "console.log(JSON.stringify({ time, memory: taken, answer }));",
    // A kept connection would hold the process open.
    "process.exit();",
  ].join("\n");
  const { NODE_COMPILE_CACHE: _, NODE_OPTIONS: __, ...env } = process.env;
  const start = performance.now();
  const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", program], {
    cwd: folders[folder],
    env,
  });
  return { ...JSON.parse(stdout), whole: performance.now() - start };
}
