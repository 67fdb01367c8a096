import { bundleSize } from "../lib/bundle-size.ts";
import { oneCall } from "../lib/one-call.ts";
import { discoverVendors } from "../lib/workspace.ts";
import type { Benchmark, BenchmarkOptions, Figure, Outcome, Target } from "./benchmark.ts";
import type { Folders } from "./contenders/clients.ts";
import { type Found, findFolders, firstLine } from "./contenders/folders.ts";
import { umbrella } from "./contenders/ours.ts";
import { readSubject, type Subject } from "./contenders/subject.ts";
import { atMost, figureOf, medianOf } from "./harness/statistics.ts";

/** A program to bundle. */
interface Program {
  readonly name: string;
  readonly folder: keyof Folders;
  readonly source: string;
}

const budget = 8;

/** What a browser has to download. */
export const benchmark: Benchmark = {
  name: "bundle",
  title: "What a browser downloads",
  method:
    "One client and one call, bundled for browsers by esbuild from an npm install, minified, gzip -9. " +
    "Sizes are the same in every round, so there is but one.",
  run: measureBundles,
};

async function measureBundles(options: BenchmarkOptions): Promise<Outcome> {
  const subject = readSubject();
  const found = await findFolders(subject, options.progress);
  options.progress("bundling");
  const vendors = discoverVendors();
  const all = [...oursOf(vendors), ...umbrellasOf(vendors), ...peersOf(subject)];
  const figures: Figure[] = [];
  const notRun: { contender: string; reason: string }[] = [];
  for (const program of all) {
    try {
      figures.push(figureOf(program.name, [await sizeOf(program, found)]));
    } catch (error) {
      // Ours has to be there; what others lack is told.
      if (program.folder === "ours") throw error;
      notRun.push({ contender: program.name, reason: firstLine(error) });
    }
  }
  const isUmbrella = ({ contender }: Figure) => contender.startsWith(`${umbrella}/`);
  return {
    measurements: [
      {
        title: "A client and a call",
        unit: "KiB",
        baseline: "openapi-fetch",
        chart: true,
        figures: figures.filter((figure) => !isUmbrella(figure)),
      },
      { title: "The same from the package of all vendors", unit: "KiB", figures: figures.filter(isUmbrella) },
    ],
    targets: vendors.flatMap((vendor) => targetsOf(vendor, figures)),
    notRun,
  };
}

const oursOf = (vendors: readonly string[]): Program[] =>
  vendors.map((vendor) => ({ name: `@project-apis/${vendor}`, folder: "ours", source: oneCall(vendor) }));

const umbrellasOf = (vendors: readonly string[]): Program[] =>
  vendors.map((vendor) => {
    const specifier = `${umbrella}/${vendor}`;
    return { name: specifier, folder: "ours", source: oneCall(vendor, specifier) };
  });

/** The same call with the others, as their documentation has it. */
function peersOf({ vendor, path }: Subject): Program[] {
  const [, version = ""] = path.split("/");
  const get = `GET(${JSON.stringify(path)}, init)`;
  return [
    {
      name: "openapi-fetch",
      folder: "peers",
      source: `import create from "openapi-fetch"; export const call = (options, init) => create(options).${get};`,
    },
    {
      name: "openapi-fetch + ky",
      folder: "peers",
      source:
        'import create from "openapi-fetch"; import ky from "ky";' +
        `export const call = (options, init) => create({ ...options, fetch: ky.create({ throwHttpErrors: false }) }).${get};`,
    },
    {
      name: "@hey-api/openapi-ts",
      folder: "generated",
      source:
        'import { client, list } from "./client.js";' +
        "export const call = (options, init) => { client.setConfig(options); return list(init); };",
    },
    {
      name: "@octokit/core",
      folder: "peers",
      source: `import { Octokit } from "@octokit/core"; export const call = (options, init) => new Octokit(options).request("GET ${path}", init);`,
    },
    {
      name: `${vendor} (official)`,
      folder: "peers",
      source:
        `import { Configuration, ProjectsApi } from "${vendor}/${version}";` +
        "export const call = (options, init) => new ProjectsApi(new Configuration(options)).getProjects(init);",
    },
  ];
}

async function sizeOf({ folder, source }: Program, { folders, reasons }: Found): Promise<number> {
  const missing = reasons.get(folder);
  if (missing !== undefined) throw new Error(missing);
  return (await bundleSize(source, folders[folder])).gzipped / 1024;
}

function targetsOf(vendor: string, figures: readonly Figure[]): Target[] {
  const own = medianOf(figures, `@project-apis/${vendor}`);
  const added = (medianOf(figures, `${umbrella}/${vendor}`) - own) * 1024;
  return [
    atMost(budget, `@project-apis/${vendor}, at most ${budget} KiB`, own),
    atMost(0, `bytes that ${umbrella}/${vendor} adds`, Math.round(added)),
  ];
}
