import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type OpenApiDocument, operationsOf } from "./openapi.ts";
import { pascalCase, root } from "./workspace.ts";

/** A program with one client of a vendor and one call, the least that anybody has to load; `specifier` is what it imports. */
export function oneCall(vendor: string, specifier = `@project-apis/${vendor}`): string {
  const text = readFileSync(join(root, "packages", vendor, "openapi.json"), "utf8");
  const document: OpenApiDocument = JSON.parse(text);
  const [{ method, path } = { method: "get", path: "/" }] = operationsOf(document);
  const create = `create${pascalCase(vendor)}Client`;
  return [
    `import { ${create} } from ${JSON.stringify(specifier)};`,
    `export const call = (options, init) => ${create}(options).${method.toUpperCase()}(${JSON.stringify(path)}, init);`,
    "",
  ].join("\n");
}
