import { cpSync, globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { discoverVendors, root } from "../lib/workspace.ts";
import { type Entry, entriesOf, importAll, requireAll } from "./entries.ts";
import type { UnpackedPackage } from "./packages.ts";
import { probeCallOf } from "./probe-call.ts";
import { readmePrograms } from "./readme-code.ts";
import { run } from "./run.ts";

/** The package that only Node can run, and only a newer one. */
export const mockPackage = "@project-apis/mock";

/** Which entries are imported where. */
interface Entries {
  /** Of packages that run everywhere. */
  readonly portable: readonly Entry[];
  readonly all: readonly Entry[];
}

/** Entries of all packages. */
function entriesOfAll(packages: readonly UnpackedPackage[]): Entries {
  return {
    portable: packages.filter(({ name }) => name !== mockPackage).flatMap(entriesOf),
    all: packages.flatMap(entriesOf),
  };
}

/**
 * Writes what users would write into a folder: READMEs' code under `readme`, the vendors' examples under `vendors`,
 * modules that import every entry under `entries`, and under `out` all of it as programs, ES modules and CommonJS.
 */
export async function writeTemplate(
  folder: string,
  packages: readonly UnpackedPackage[],
  tools: string,
): Promise<void> {
  for (const name of ["program", "entries", "readme", "out"])
    mkdirSync(join(folder, name), { recursive: true });
  writeEntries(folder, packages);
  writePrograms(folder, packages);
  for (const { name, folder: unpacked } of packages) {
    readmePrograms(readFileSync(join(unpacked, "README.md"), "utf8")).forEach((code, index) => {
      writeFileSync(join(folder, "readme", `${basename(name)}-${index + 1}.ts`), code);
    });
  }
  await compile(folder, tools);
}

function writeEntries(folder: string, packages: readonly UnpackedPackage[]): void {
  const { portable, all } = entriesOfAll(packages);
  const withoutPeers = all.filter(({ needsPeer }) => !needsPeer);
  const files = {
    "portable.ts": importAll(portable),
    "all.ts": importAll(all),
    "without-peers.ts": importAll(withoutPeers),
    "required.cts": requireAll(withoutPeers),
  };
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, "entries", file), text);
}

function writePrograms(folder: string, packages: readonly UnpackedPackage[]): void {
  cpSync(join(import.meta.dirname, "program"), join(folder, "program"), { recursive: true });
  const probes = discoverVendors().map((vendor, index) => {
    const examples = join(root, "packages", vendor, "test");
    const target = join(folder, "vendors", vendor);
    mkdirSync(target, { recursive: true });
    for (const file of ["mock-client.ts", "examples/tour.ts"]) {
      cpSync(join(examples, file), join(target, basename(file)));
    }
    const library = `@project-apis/${vendor}`;
    const unpacked = packages.find(({ name }) => name === library)?.folder ?? "";
    const call = probeCallOf(JSON.parse(readFileSync(join(unpacked, "openapi.json"), "utf8")));
    return { vendor, library, call, index };
  });
  const imports = probes.map(
    ({ vendor, library, index }) =>
      `import * as library${index} from "${library}";\n` +
      `import { createMockClient as client${index} } from "../vendors/${vendor}/mock-client.ts";\n` +
      `import { tour as tour${index} } from "../vendors/${vendor}/tour.ts";\n`,
  );
  const values = probes.map(
    ({ vendor, call, index }) =>
      `  { vendor: "${vendor}", library: library${index}, createMockClient: client${index}, tour: tour${index}, ` +
      `call: ${JSON.stringify(call)} },\n`,
  );
  const text = `${imports.join("")}export const probes = [\n${values.join("")}];\n`;
  writeFileSync(join(folder, "program/probes.ts"), text);
  for (const [name, program] of Object.entries(mains)) {
    writeFileSync(join(folder, "program", `${name}.ts`), `${common}${program}`);
  }
}

const common = `import { smoke } from "./smoke.ts";
import { probes } from "./probes.ts";
`;
const inProcess = `smoke(probes, entries, JSON.parse(process.argv[2])).then(
  (report) => console.log(JSON.stringify(report)),
  (error) => { console.error(error); process.exitCode = 1; },
);
`;
const portable = 'import { entries } from "../entries/portable.ts";\n';

/** What each kind of run time starts. */
const mains = {
  process: portable + inProcess,
  "process-all": `import { entries } from "../entries/all.ts";\n${inProcess}`,
  worker: `${portable}export default {
  async fetch(request) {
    return smoke(probes, entries, await request.json()).then(
      (report) => Response.json(report),
      (error) => new Response(String(error?.stack ?? error), { status: 500 }),
    );
  },
};
`,
  page: `${portable}globalThis.smoke = (urls) => smoke(probes, entries, urls);\n`,
};

async function compile(folder: string, tools: string): Promise<void> {
  const external = ["--bundle", "--packages=external", "--platform=neutral", "--target=esnext"];
  const programs = ["program/process.ts", "program/process-all.ts"];
  await esbuild(tools, folder, [
    ...programs,
    ...external,
    "--format=esm",
    "--outdir=out",
    "--out-extension:.js=.mjs",
  ]);
  await esbuild(tools, folder, [
    ...programs,
    ...external,
    "--format=cjs",
    "--outdir=out",
    "--out-extension:.js=.cjs",
  ]);
  const readmes = globSync("readme/*.ts", { cwd: folder });
  await esbuild(tools, folder, [
    ...readmes,
    "--format=esm",
    "--outdir=out/readme",
    "--out-extension:.js=.mjs",
  ]);
}

/** Bundles a program with all that it imports, for a place that has no packages. */
export async function bundle(consumer: string, program: "worker" | "page", tools: string): Promise<string> {
  const file = join(consumer, "out", `${program}.js`);
  const options = ["--bundle", "--platform=browser", "--format=esm", "--target=es2022", `--outfile=${file}`];
  await esbuild(tools, consumer, [`program/${program}.ts`, ...options]);
  return readFileSync(file, "utf8");
}

function esbuild(tools: string, cwd: string, args: readonly string[]): Promise<string> {
  return run(join(tools, ".bin/esbuild"), ["--log-level=warning", ...args], { cwd });
}
