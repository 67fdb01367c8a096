import type { GeneratedFile } from "./files.ts";
import { repositoryFields } from "./release/repository.ts";
import { versionOf } from "./version.ts";
import { camelCase } from "./workspace.ts";

const folder = "packages/project-apis";
const banner = "// Generated from the folders of specs/ by `pnpm generate`.\n\n";

/** The umbrella package: a namespace and an entry per vendor, no logic. */
export function umbrellaFiles(base: string, vendors: readonly string[]): GeneratedFile[] {
  const index = vendors.map((vendor) => `export * as ${camelCase(vendor)} from "@project-apis/${vendor}";\n`);
  return [
    {
      path: `${folder}/src/index.ts`,
      content: `${banner}export * from "@project-apis/core";\n${index.join("")}`,
    },
    ...vendors.map((vendor) => ({
      path: `${folder}/src/${vendor}.ts`,
      content: `${banner}export * from "@project-apis/${vendor}";\n`,
    })),
    { path: `${folder}/package.json`, content: packageJson(base, vendors) },
  ];
}

function packageJson(base: string, vendors: readonly string[]): string {
  const exports = (source: boolean) => ({
    ".": entry("index", source),
    ...Object.fromEntries(vendors.map((vendor) => [`./${vendor}`, entry(vendor, source)])),
    "./package.json": "./package.json",
  });
  const { repository, homepage, bugs } = repositoryFields(base, folder);
  const manifest = {
    name: "project-apis",
    version: versionOf(base, folder),
    description: "Typed, contract-tested clients for project-management APIs, all in one package.",
    keywords: [...vendors, "project-management", "api-client", "openapi", "sdk", "typescript"],
    homepage,
    bugs,
    license: "MIT",
    repository,
    type: "module",
    sideEffects: false,
    engines: { node: ">=22.12" },
    files: ["CHANGELOG.md", "dist"],
    exports: exports(true),
    publishConfig: { access: "public", provenance: true, exports: exports(false) },
    scripts: { build: "tsdown", typecheck: "tsc", test: "vitest run" },
    dependencies: Object.fromEntries(
      ["core", ...vendors].map((name) => [`@project-apis/${name}`, "workspace:^"]),
    ),
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

function entry(name: string, source: boolean) {
  return {
    ...(source && { "@project-apis/source": `./src/${name}.ts` }),
    types: `./dist/${name}.d.ts`,
    default: `./dist/${name}.js`,
  };
}
