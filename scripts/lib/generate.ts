import { join } from "node:path";
import { apiSource } from "./api-source.ts";
import { banner } from "./banner.ts";
import { schemasWithCustomFields, withCustomFields } from "./custom-fields.ts";
import { definitionSource } from "./definition-source.ts";
import { type GeneratedFile, read } from "./files.ts";
import { lintAside } from "./lint-aside.ts";
import { type OpenApiDocument, operationsOf } from "./openapi.ts";
import { rootReadme } from "./readme/root.ts";
import { vendorReadme } from "./readme/vendor.ts";
import { schemasSource } from "./schemas-source.ts";
import { bundleSpec } from "./spec.ts";
import { typeSource } from "./type-source.ts";
import { umbrellaFiles } from "./umbrella.ts";
import { UserError } from "./user-error.ts";
import { versionOf } from "./version.ts";
import { discoverVendors } from "./workspace.ts";

/** All generated files, and the folders that hold nothing else. */
export interface Generation {
  readonly files: GeneratedFile[];
  readonly folders: string[];
}

/** Generates the packages of vendors from their specs, and what all vendors share. Writes nothing. */
export async function generate(vendors: readonly string[], base: string): Promise<Generation> {
  const [lint, files] = await Promise.allSettled([lintAside(vendors, base), generateFiles(vendors, base)]);
  // A spec that the linter refuses may make any step stumble: it is the linter that says why.
  if (lint.status === "rejected") throw lint.reason;
  if (files.status === "rejected") throw files.reason;
  return files.value;
}

async function generateFiles(vendors: readonly string[], base: string): Promise<Generation> {
  const perVendor: GeneratedFile[] = [];
  for (const vendor of vendors)
    perVendor.push(...(await vendorFiles(vendor, await bundleSpec(vendor, base), base)));
  return {
    files: [...perVendor, ...sharedFiles(base, perVendor)],
    folders: [...vendors.map((vendor) => `packages/${vendor}/src/generated`), "packages/project-apis/src"],
  };
}

async function vendorFiles(
  vendor: string,
  document: OpenApiDocument,
  base: string,
): Promise<GeneratedFile[]> {
  const head = banner(vendor, document);
  const types = await typeSource(vendor, document);
  const hasCustomFields = schemasWithCustomFields(document).size > 0;
  const json = `${JSON.stringify(document, null, 2)}\n`;
  const source = (name: string, text: string) => ({
    path: `packages/${vendor}/src/generated/${name}.ts`,
    content: head + text,
  });
  return [
    { path: `packages/${vendor}/openapi.json`, content: json },
    { path: `packages/mock/specs/${vendor}.json`, content: json },
    source("types", hasCustomFields ? withCustomFields(types) : types),
    source("schemas", schemasSource(document)),
    source("api", apiSource(vendor, document)),
    source("definition", definitionSource(vendor, versionOf(base, `packages/${vendor}`), document)),
    vendorReadme(vendor, document, base),
  ];
}

/** What depends on which vendors there are: the umbrella, the mock's list, the tables in the README. */
function sharedFiles(base: string, fresh: readonly GeneratedFile[]): GeneratedFile[] {
  const vendors = discoverVendors(base);
  const documents = new Map(vendors.map((vendor) => [vendor, documentOf(vendor, base, fresh)]));
  return [
    ...umbrellaFiles(base, vendors),
    { path: "packages/mock/src/generated/vendors.ts", content: vendorsSource(documents) },
    rootReadme(documents, base),
  ];
}

function vendorsSource(documents: ReadonlyMap<string, OpenApiDocument>): string {
  const operations = [...documents].map(([vendor, document]) => {
    const ids = operationsOf(document).map(
      ({ operation }) => `\n    | ${JSON.stringify(operation.operationId)}`,
    );
    return `  ${JSON.stringify(vendor)}:${ids.join("")};`;
  });
  return [
    "// Generated from the folders of specs/ by `pnpm generate`.\n",
    "/** Vendors that have a mock. */",
    `export const vendors = ${JSON.stringify([...documents.keys()])} as const;\n`,
    "/** A vendor that has a mock. */",
    "export type Vendor = (typeof vendors)[number];\n",
    "/** The operations of each vendor, by their operationId. */",
    `export interface VendorOperations {\n${operations.join("\n")}\n}\n`,
  ].join("\n");
}

function documentOf(vendor: string, base: string, fresh: readonly GeneratedFile[]): OpenApiDocument {
  const path = `packages/${vendor}/openapi.json`;
  const text = fresh.find((file) => file.path === path)?.content ?? read(join(base, path));
  if (text === undefined) throw new UserError(`${path} is missing. Run \`pnpm generate\` for all vendors.`);
  return JSON.parse(text);
}
