import type { Check } from "./check.ts";
import { compilers, filesOf, resolutions, typeCheck } from "./type-check.ts";
import type { Workshop } from "./workshop.ts";

type Resolution = keyof typeof resolutions;

const resolutionNames = Object.keys(resolutions) as Resolution[];

/** What is compiled: READMEs' code, the vendors' examples, every entry; CommonJS where the compiler follows Node. */
export function includedIn(resolution: Resolution, withPeers: boolean): string[] {
  const entries = withPeers ? ["entries/*.ts"] : ["entries/portable.ts", "entries/without-peers.ts"];
  const modules = ["readme/*.ts", "vendors/*/*.ts", ...entries];
  return resolution === "nodenext" ? [...modules, "entries/*.cts"] : modules;
}

/** One check for each compiler and way to find modules, and one for projects that have no types of Node. */
export function typeChecks(workshop: Workshop): Check[] {
  const all = compilers.flatMap(({ version, tsc }) =>
    resolutionNames.map((resolution): Check => {
      return {
        name: `types-${version}-${resolution}`,
        title: `TypeScript ${version}, ${resolution}`,
        async run() {
          const project = await workshop.installed();
          await typeCheck(project, {
            tsc,
            resolution,
            include: includedIn(resolution, true),
            types: ["node"],
          });
          return "strict, skipLibCheck: false";
        },
      };
    }),
  );
  return [...all, ...compilers.map(({ version, tsc }) => withoutNode(workshop, version, tsc))];
}

/** Clients are for browsers too, where a project has the DOM's types only. */
function withoutNode(workshop: Workshop, version: string, tsc: string): Check {
  return {
    name: `types-${version}-dom`,
    title: `TypeScript ${version}, no @types/node`,
    async run() {
      const include = ["entries/portable.ts", "vendors/*/*.ts"];
      const project = await workshop.installed();
      const name = await typeCheck(project, { tsc, resolution: "bundler", include, types: [] });
      const ofNode = (await filesOf(project, name, tsc)).filter((file) => file.includes("/@types/node/"));
      if (ofNode.length > 0) throw new Error(`Types of Node were drawn in:\n${ofNode.join("\n")}`);
      return "lib: es2022, dom";
    },
  };
}
