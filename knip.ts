// What nothing uses: files, exports, dependencies. An exception has its reason beside it.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { KnipConfig } from "knip";
import { discoverVendors } from "./scripts/lib/workspace.ts";

/** Prism is inside the mock's bundle, so that what Prism imports is the mock's to bring along. */
function needsOfPrism(): string[] {
  const path = join(import.meta.dirname, "packages/mock/package.json");
  const require = createRequire(path);
  const core = ["@stoplight/prism-core", "@stoplight/prism-http"];
  const needs = core.flatMap((name) => dependenciesOf(join(require.resolve(name), "../../package.json")));
  return [...core, "ajv-formats", ...dependenciesOf(path).filter((name) => needs.includes(name))];
}

function dependenciesOf(manifest: string): string[] {
  return Object.keys(JSON.parse(readFileSync(manifest, "utf8")).dependencies);
}

/** Types, examples and clients are found by name; by the spec turbo knows that its edit concerns the package. */
const vendors = discoverVendors().map((vendor) => [
  `packages/${vendor}`,
  {
    entry: ["test/*.test-d.ts", "test/examples/*.ts", "test/{live,mock}-client.ts"],
    ignoreDependencies: [`@project-apis/spec-${vendor}`],
  },
]);

const config: KnipConfig = {
  // A type may be there for its name in an editor.
  ignoreExportsUsedInFile: { interface: true, type: true },
  workspaces: {
    ".": { entry: "*.ts" },
    ...Object.fromEntries(vendors),
    "packages/core": { entry: "test/*.test-d.ts" },
    "packages/contract-kit": { entry: "test/teeth/*.ts", ignoreDependencies: ["@stoplight/prism-cli"] },
    "packages/mock": {
      entry: ["test/run-*.ts", "test/examples/**/*.ts", "test/*.test-d.ts"],
      ignoreDependencies: needsOfPrism(),
    },
    scripts: {
      // Commands, the linter's plugin, programs that run in a process of their own, recipes, and what is found by name.
      entry: [
        "*.{ts,mjs}",
        "lint/plugin.ts",
        "lib/generation-cost.ts",
        "bench/*.bench.ts",
        "bench/contenders/*-{server,worker}.ts",
        "bench/contract/counter.mjs",
        "smoke/program/*.{ts,mjs}",
        "docs/assets/*.js",
        "recipes/*.ts",
      ],
      ignore: "templates/**",
      // Used as commands, and by a compiler that a test starts.
      ignoreDependencies: ["@redocly/cli", "@stoplight/prism-cli", "@cloudflare/workers-types"],
    },
  },
};

export default config;
