// Which names a vendor can have: its identifiers stand beside those of the template and of core.
import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Script } from "node:vm";
import ts from "typescript";
import { UserError } from "./user-error.ts";
import { camelCase, discoverVendors, pascalCase } from "./workspace.ts";

/** Throws `UserError` on a name that cannot be a vendor's, or is taken. */
export function refuseName(vendor: string, base: string, template: string): void {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(vendor)) {
    throw new UserError(
      `${JSON.stringify(vendor)} is no name for a vendor: lower-case letters, digits and hyphens, such as "northwind".`,
    );
  }
  // Examples everywhere speak of acme; a vendor of that name could not be told from them.
  if (vendor === "acme") throw new UserError("acme is the template's own name; take the vendor's.");
  if (discoverVendors(base).includes(vendor) || existsSync(join(base, "packages", vendor))) {
    throw new UserError(`there is a ${vendor} already.`);
  }
  const packages = packageNames(base);
  const same = [`@project-apis/${vendor}`, `@project-apis/spec-${vendor}`].find((one) => packages.has(one));
  if (same !== undefined)
    throw new UserError(`${vendor} is no name for a vendor: there is a package ${same} already.`);
  const name = camelCase(vendor);
  if (!isIdentifier(name))
    throw new UserError(`${vendor} is no name for a vendor: JavaScript reserves \`${name}\`.`);
  const taken = takenNames(base, template);
  const clash = namesOf(vendor).find((one) => taken.has(one));
  if (clash !== undefined)
    throw new UserError(`${vendor} is no name for a vendor: \`${clash}\` is a name in the code already.`);
}

function packageNames(base: string): Set<string> {
  const manifests = globSync(["scripts/package.json", "{packages,specs}/*/package.json"], { cwd: base });
  return new Set(manifests.map((file) => JSON.parse(readFileSync(join(base, file), "utf8")).name));
}

/** Compiled, never run. Modules are strict, and `await` is reserved in them. */
function isIdentifier(name: string): boolean {
  try {
    new Script(`"use strict"; async () => { const ${name} = 0; };`);
    return name !== "undefined";
  } catch {
    return false;
  }
}

/** What the package exports, and its namespace in the umbrella, which is also a variable in examples. */
function namesOf(vendor: string): string[] {
  const pascal = pascalCase(vendor);
  const exported = [`create${pascal}Client`, `${pascal}Client`, `${pascal}ClientOptions`, `${pascal}Api`];
  return [...exported, camelCase(vendor)];
}

/** Identifiers of the template that are not the vendor's own, of core's entry, and the umbrella's own file. */
function takenNames(base: string, template: string): Set<string> {
  const files = globSync("packages/**/*.ts", { cwd: template }).map((file) => join(template, file));
  const names = [...files, join(base, "packages/core/src/index.ts")].flatMap(identifiersOf);
  return new Set(["index", ...names.filter((name) => !/acme/i.test(name))]);
}

function identifiersOf(file: string): string[] {
  const names: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) names.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest));
  return names;
}
