import type { Check } from "./check.ts";
import { installers } from "./installers.ts";
import { runReadmes } from "./readme-check.ts";
import { runProgram } from "./run-time-checks.ts";
import { compilers, typeCheck } from "./type-check.ts";
import { includedIn } from "./type-checks.ts";
import type { Workshop } from "./workshop.ts";

/** One check per package manager: install, import, require, run the READMEs' code, compile. */
export function installerChecks(workshop: Workshop): Check[] {
  return installers.map((installer) => ({
    name: installer.name,
    title: installer.title,
    async run() {
      const project = await workshop.consumer(installer);
      const mocks = await workshop.mocks();
      const node = [
        process.execPath,
        "--disable-warning=ExperimentalWarning",
        ...(installer.nodeArguments ?? []),
      ];
      const report = await runProgram(node, "process-all.mjs", project, mocks.urls);
      await runProgram(node, "process-all.cjs", project, mocks.urls);
      // Every program once; of the other layouts, the first of each README tells as much as all.
      const files = installer === installers[0] ? "*.mjs" : "*-1.mjs";
      const programs = await runReadmes(node, project, { name: installer.name, files }, mocks);
      const types = installer.hasNodeModules ? await compile(project, installer.withPeers) : "";
      return `${report.entries} entries, ${report.calls} calls, ${programs} programs of READMEs${types}`;
    },
  }));
}

/** The layouts differ, so one compiler looks at each; the others look at npm's. */
async function compile(project: string, withPeers: boolean): Promise<string> {
  const { tsc } = compilers.at(-1)!;
  for (const resolution of ["nodenext", "bundler"] as const) {
    await typeCheck(project, {
      tsc,
      resolution,
      include: includedIn(resolution, withPeers),
      types: ["node"],
    });
  }
  return ", types";
}
