// The picture in ARCHITECTURE.md is true: its arrows are the imports that there are, and what generation writes.
import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { generate } from "./generate.ts";
import { discoverVendors, root } from "./workspace.ts";

const read = (path: string) => readFileSync(join(root, path), "utf8");
const vendors = discoverVendors();
const picture = read("docs/architecture.svg");

function arrows(kind: string): string[] {
  const all = [...picture.matchAll(/<path class="(\w+)" data-from="([^"]+)" data-to="([^"]+)"/g)];
  const plain = (text = "") => text.replaceAll("&lt;", "<").replaceAll("&gt;", ">");
  return all
    .filter(([, drawn]) => drawn === kind)
    .map(([, , from, to]) => `${plain(from)} → ${plain(to)}`)
    .sort();
}

/** A package as the picture has it: vendors are one box, and so are the libraries that a package stands on. */
function boxOf(name: string): string {
  if (vendors.includes(name)) return "<vendor>";
  if (/^(@stoplight\/prism-|ajv|vitest$)/.test(name)) return "Prism, Ajv, vitest";
  if (["openapi-fetch", "oauth4webapi"].includes(name)) return "openapi-fetch, oauth4webapi";
  return name;
}

/** Imports from package to package in files that match, without those of a package by itself. */
function imports(pattern: string, isCounted: (imported: string) => boolean): string[] {
  const found = globSync(pattern, { cwd: root, exclude: ["**/node_modules/**"] }).flatMap((file) => {
    const from = file.split("/")[1] ?? "";
    const { importedFiles } = ts.preProcessFile(read(file));
    return importedFiles
      .map(({ fileName }) => fileName)
      .filter((name) => !/^(\.|node:)/.test(name) && isCounted(name))
      .map((name) => (name.startsWith("@") ? name.split("/").slice(0, 2).join("/") : name.split("/")[0]!))
      .map((name) => name.replace("@project-apis/", ""))
      .filter((name) => name !== from)
      .map((name) => `${boxOf(from)} → ${boxOf(name)}`);
  });
  return [...new Set(found)].sort();
}

describe("the picture of the packages", () => {
  it("has the imports of their sources, and no other", () => {
    expect(arrows("imports")).toEqual(imports("packages/*/src/**/*.ts", () => true));
  });

  it("has what their tests import of each other", () => {
    const isOurs = (name: string) => name.startsWith("@project-apis/");
    const alsoInSources = new Set(arrows("imports"));
    const ofTests = imports("packages/*/test/**/*.ts", isOurs).filter((arrow) => !alsoInSources.has(arrow));
    expect(arrows("tests")).toEqual(ofTests);
  });

  it("has what generation writes", async () => {
    const { files } = await generate(vendors, root);
    const packages = files
      .map(({ path }) => /^packages\/([^/]+)\//.exec(path)?.[1])
      .filter((name) => name !== undefined);
    const written = new Set(packages.map((name) => `specs/<vendor> → ${boxOf(name)}`));
    expect(arrows("generates")).toEqual([...written].sort());
  });
});

describe("the page on architecture", () => {
  const page = read("ARCHITECTURE.md");

  it("shows the picture, and names only files and folders that exist", () => {
    expect(page).toContain("](docs/architecture.svg)");
    const names = [...page.matchAll(/`([\w<>/-]+(?:\.ts|\/))`/g)].map(([, name = ""]) => name);
    expect(names.length).toBeGreaterThan(15);
    const places = ["packages/core/src", "scripts/lib", "."];
    expect(names.filter((name) => !places.some((place) => existsSync(join(root, place, name))))).toEqual([]);
  });

  it("names every package", () => {
    const packages = globSync("packages/*/package.json", { cwd: root }).map((file) =>
      boxOf(file.split("/")[1]!),
    );
    for (const name of packages) expect(page).toContain(`\`packages/${name}\``);
  });
});
