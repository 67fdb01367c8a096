import { mkdirSync, readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { runQuietly } from "../lib/run-quietly.ts";
import type { Benchmark, BenchmarkOptions, Measurement, Outcome } from "./benchmark.ts";
import { firstLine } from "./contenders/folders.ts";
import { installTarballs, packWithNeeds } from "./contenders/ours.ts";
import { peerVersions, vendorWithClient } from "./contenders/peers.ts";
import { atLeast, ratio } from "./harness/statistics.ts";
import { takeTurns } from "./harness/turns.ts";
import { makeWorkFolder } from "./harness/work-folder.ts";

interface Installed {
  readonly name: string;
  readonly tarballs: readonly string[];
}

interface Cost {
  readonly seconds: number;
  readonly files: number;
  /** Of content, and of the disk's blocks that hold it. */
  readonly content: number;
  readonly disk: number;
}

/** What an install costs. */
export const benchmark: Benchmark = {
  name: "install",
  title: "What an install costs",
  method:
    "`npm install` of the packed package into an empty project, with what it needs from npm's warm cache; seconds of " +
    "the command, then the files in node_modules, their content, and the disk space that they take in blocks of 4 KiB.",
  run: measureInstalls,
};

async function measureInstalls({ rounds, progress }: BenchmarkOptions): Promise<Outcome> {
  const vendor = vendorWithClient();
  const ours = `@project-apis/${vendor}`;
  const official = `${vendor} (official)`;
  const work = makeWorkFolder("install");
  progress("packing");
  const installs: Installed[] = [{ name: ours, tarballs: await packWithNeeds(ours) }];
  const notRun: { contender: string; reason: string }[] = [];
  try {
    installs.push({ name: official, tarballs: [await fetchTarball(vendor, work)] });
  } catch (error) {
    notRun.push({ contender: official, reason: firstLine(error) });
  }
  progress("a first install, which fills npm's cache");
  for (const { tarballs } of installs) await install(tarballs, work);
  progress("installing");
  const figures = await takeTurns(installs, rounds, ({ tarballs }) => install(tarballs, work));
  const size: Measurement = {
    title: "Disk space",
    unit: "MB",
    baseline: ours,
    chart: true,
    figures: figures("disk"),
  };
  return {
    measurements: [
      size,
      { title: "Content of the files", unit: "MB", baseline: ours, figures: figures("content") },
      { title: "Files", unit: "files", baseline: ours, figures: figures("files") },
      { title: "npm install", unit: "s", baseline: ours, figures: figures("seconds") },
    ],
    targets:
      installs.length > 1
        ? [atLeast(10, `at least 10 times as small as ${official}`, ratio(size.figures, official, ours))]
        : [],
    notRun,
  };
}

/** The vendor's own client as a tarball, so that both are installed in the same way. */
async function fetchTarball(name: string, work: string): Promise<string> {
  const folder = join(work, "official");
  mkdirSync(folder);
  await runQuietly("npm", ["pack", `${name}@${peerVersions()[name]}`, "--silent"], folder);
  const [tarball = ""] = readdirSync(folder);
  return join(folder, tarball);
}

async function install(tarballs: readonly string[], work: string): Promise<Cost> {
  const folder = join(work, "project");
  mkdirSync(folder);
  try {
    const start = performance.now();
    await installTarballs(folder, tarballs);
    const seconds = (performance.now() - start) / 1000;
    return { seconds, ...sizeOf(join(folder, "node_modules")) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What packages brought; npm's own notes begin with a dot. */
function sizeOf(modules: string): Omit<Cost, "seconds"> {
  const packages = readdirSync(modules).filter((name) => !name.startsWith("."));
  const sizes = packages
    .flatMap((name) => readdirSync(join(modules, name), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => statSync(join(parentPath, name)).size);
  return {
    files: sizes.length,
    content: sum(sizes) / 1e6,
    disk: (sum(sizes.map((size) => Math.ceil(size / block))) * block) / 1e6,
  };
}

const block = 4096;
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
