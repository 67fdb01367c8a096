import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import type { GeneratedFile } from "./files.ts";
import { refuseName } from "./vendor-name.ts";
import { camelCase, pascalCase } from "./workspace.ts";

const template = join(import.meta.dirname, "../templates/vendor");

/** The files of a new vendor, from the templates. Throws `UserError` on a name that cannot be one, or is taken. */
export function scaffold(vendor: string, base: string): GeneratedFile[] {
  refuseName(vendor, base, template);
  return readdirSync(template, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({
      path: placeOf(relative(template, path), vendor),
      content: rename(readFileSync(path, "utf8"), vendor),
    }));
}

/** `changeset` has no dot in the templates, where nobody should mistake it for a real one. */
function placeOf(path: string, vendor: string): string {
  return path.replace(/^changeset/, ".changeset").replaceAll("acme", vendor);
}

/** Packages and addresses have the vendor's name as it is, identifiers in the form that the language wants. */
function rename(text: string, vendor: string): string {
  const pascal = pascalCase(vendor);
  return text
    .replaceAll(
      /("|@project-apis\/|project-apis-|spec-|specs\/|packages\/|\.)acme\b|\bacme(?=\.example)/g,
      (name) => name.replace("acme", vendor),
    )
    .replaceAll("ACME", vendor.toUpperCase().replaceAll("-", "_"))
    .replaceAll("Acme", pascal)
    .replaceAll("acme", camelCase(vendor));
}
