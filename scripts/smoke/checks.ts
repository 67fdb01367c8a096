import { globSync } from "node:fs";
import type { Check } from "./check.ts";
import { chromiumCheck } from "./chromium.ts";
import { installerChecks } from "./installer-checks.ts";
import { runTimeChecks } from "./run-time-checks.ts";
import { typeChecks } from "./type-checks.ts";
import { workerdCheck } from "./workerd.ts";
import type { Workshop } from "./workshop.ts";

/** What all checks stand on; their failures are shown once, here. */
export function preparations(workshop: Workshop): Check[] {
  return [
    {
      name: "pack",
      title: "build and pack",
      run: async () => `${(await workshop.packages()).length} packages`,
    },
    {
      name: "programs",
      title: "tools and programs",
      async run() {
        const files = globSync("readme/*.ts", { cwd: await workshop.programs() });
        return `${files.length} programs of READMEs, and our own`;
      },
    },
  ];
}

/** Every check, in the order in which they start. */
export function allChecks(workshop: Workshop): Check[] {
  return [
    ...installerChecks(workshop),
    ...typeChecks(workshop),
    ...runTimeChecks(workshop),
    workerdCheck(workshop),
    chromiumCheck(workshop),
  ];
}
