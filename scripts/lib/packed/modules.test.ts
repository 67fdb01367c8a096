// Which files are loaded: those of the vendor that is imported, and of no other.
import { execFile } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { beforeAll, describe, expect, it } from "vitest";
import { bundleSize } from "../bundle-size.ts";
import { camelCase, discoverVendors, pascalCase } from "../workspace.ts";
import type { PackedInstall } from "./install.ts";
import { installTimeout, sharedInstall } from "./shared.ts";

const vendors = discoverVendors();
const recorder = `
import { registerHooks } from "node:module";
const loaded = [];
registerHooks({
  load(url, context, next) {
    loaded.push(url);
    return next(url, context);
  },
});
await import(process.argv[2]);
console.log(JSON.stringify(loaded));
`;

let install: PackedInstall;
beforeAll(async () => {
  install = await sharedInstall();
  writeFileSync(join(install.folder, "recorder.js"), recorder);
}, installTimeout);

/** The vendors among the packages whose files are there. */
const vendorsOf = (files: readonly string[]) =>
  vendors.filter((vendor) => files.some((file) => file.includes(`node_modules/@project-apis/${vendor}/`)));

/** What a process of its own loads for an import. */
async function loadedBy(specifier: string): Promise<string[]> {
  const options = { cwd: install.folder, timeout: 60_000 };
  const { stdout } = await promisify(execFile)(process.execPath, ["recorder.js", specifier], options);
  return JSON.parse(stdout);
}

describe.each(vendors)("an import of %s", (vendor) => {
  it.each([`@project-apis/${vendor}`, `project-apis/${vendor}`])(
    "as %s loads no other vendor",
    async (name) => {
      const loaded = await loadedBy(name);
      expect(vendorsOf(loaded)).toEqual([vendor]);
      expect(loaded.filter((url) => /prism|\/mock\//.test(url))).toEqual([]);
    },
  );

  it("by its name in the umbrella leaves no other in a bundle", async () => {
    const program = `
      import { ${camelCase(vendor)} } from "project-apis";
      export const create = ${camelCase(vendor)}.create${pascalCase(vendor)}Client;
    `;
    const { files } = await bundleSize(program, install.folder);
    expect(vendorsOf(files)).toEqual([vendor]);
  });
});

describe("an import of all", () => {
  it("loads every vendor, which shows that loading is seen", async () => {
    expect(vendorsOf(await loadedBy("project-apis"))).toEqual(vendors);
  });

  it("for nothing leaves nothing in a bundle: no module has a side effect that it needs", async () => {
    expect((await bundleSize('import "project-apis";', install.folder)).minified).toBe(0);
  });
});
