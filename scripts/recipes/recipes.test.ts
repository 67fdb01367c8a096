// Every recipe: one shape, its code compiled and run here, its links and packages those that there are.
import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "../lib/workspace.ts";

const read = (path: string) => readFileSync(join(root, path), "utf8");
const recipes = globSync("docs/recipes/*.md", { cwd: root }).filter((path) => !path.endsWith("README.md"));
const index = read("docs/recipes/README.md");
const sources = globSync("scripts/recipes/*.ts", { cwd: root }).map(read);
/** Code without its indentation: what stands in a test's function is shown by itself. */
const plain = (code: string) => code.replaceAll(/^ +/gm, "");
const installable = Object.keys({
  ...JSON.parse(read("scripts/package.json")).dependencies,
  ...JSON.parse(read("scripts/package.json")).devDependencies,
});

describe.each(recipes)("%s", (path) => {
  const text = read(path);
  const name = path.replace(/.*\/|\.md$/g, "");

  it("shows code that is compiled and run", () => {
    const blocks = [...text.matchAll(/^```ts\n([\s\S]*?)\n```$/gm)].map(([, code]) => code!);
    expect(blocks.length).toBeGreaterThan(0);
    const shown = (code: string) => sources.some((source) => plain(source).includes(plain(code)));
    expect(blocks.filter((code) => !shown(code))).toEqual([]);
    expect(existsSync(join(root, `scripts/recipes/${name}.test.ts`))).toBe(true);
  });

  it("shows code in no other form than is checked", () => {
    const languages = [...text.matchAll(/^```(.*)$/gm)].map(([, language]) => language);
    expect(languages.filter((language) => !["", "ts", "sh"].includes(language!))).toEqual([]);
  });

  it("has the headings that all have, in their order", () => {
    const common = ["Install", "Code", "What to mind", "Tried"];
    const headings = [...text.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading!);
    expect(headings.filter((heading) => common.includes(heading))).toEqual(common);
  });

  it("installs what is tried here", () => {
    const lines = [...text.matchAll(/^npm install (.*)$/gm)].map(([, line]) => line!);
    const packages = lines.flatMap((line) => line.split(" ")).filter((one) => !one.startsWith("--"));
    // Beside what it is for, the client that its code is tried with.
    expect(packages).toContain("@project-apis/pipedrive");
    expect(packages.filter((one) => !installable.includes(one))).toEqual([]);
  });

  it("is in the index", () => {
    expect(index).toContain(`](${name}.md)`);
  });
});

it("the root README leads to the recipes", () => {
  expect(read("README.md")).toContain("](docs/recipes/README.md)");
});
