// What comes along with our packages: few others, known ones, exact ones, and nothing that runs at install.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { type Manifest, publicPackages } from "../release/packages.ts";
import { discoverVendors, root } from "../workspace.ts";
import type { PackedInstall } from "./install.ts";
import { productionTree } from "./lock.ts";
import { installTimeout, sharedInstall } from "./shared.ts";

const names = publicPackages(root).map(({ manifest }) => manifest.name);
const read = (path: string) => readFileSync(join(root, path), "utf8");
const workspace: { catalog: Record<string, string>; minimumReleaseAge: number } = parse(
  read("pnpm-workspace.yaml"),
);
const exact = /^\d+\.\d+\.\d+$/;

let install: PackedInstall;
beforeAll(async () => {
  install = await sharedInstall();
}, installTimeout);

interface InstalledManifest extends Manifest {
  readonly scripts?: Readonly<Record<string, string>>;
  readonly license?: string;
  readonly licenses?: readonly { readonly type: string }[];
}

const installedManifest = (path: string): InstalledManifest =>
  JSON.parse(readFileSync(join(install.folder, path, "package.json"), "utf8"));
const packedManifest = (name: string) => installedManifest(`node_modules/${name}`);
const treeOf = (name: string) => productionTree(install.lock, name);

describe.each(names)("what is installed with %s", (name) => {
  it("runs nothing at install", () => {
    const running = treeOf(name).filter(({ hasInstallScript, path }) => {
      const scripts = Object.keys(installedManifest(path).scripts ?? {});
      return hasInstallScript || scripts.some((script) => /^(pre|post)?install$/.test(script));
    });
    expect(running.map(({ path }) => path)).toEqual([]);
  });

  it("has licences that allow everything ours does", () => {
    const permissive =
      /^\(?(MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|BlueOak-1\.0\.0|CC0-1\.0|Unlicense)( OR .+)?$/;
    const licences = treeOf(name).map(({ path }) => {
      const { license, licenses } = installedManifest(path);
      // Old packages have a list.
      return `${license ?? licenses?.map(({ type }) => type).join(" AND ")} in ${path}`;
    });
    expect(licences.filter((one) => !permissive.test(one.split(" in ", 1)[0]!))).toEqual([]);
  });
});

describe.each(discoverVendors())("what is installed with the client of %s", (vendor) => {
  it("is what the decision lists, each with its reason", () => {
    const decision = read("docs/decisions/0009-what-a-vendor-package-installs.md");
    const listed = [...decision.matchAll(/^- `([^`]+)`: \S.+$/gm)].map(([, name]) => name!);
    const [, ...others] = treeOf(`@project-apis/${vendor}`);
    expect(others.map(({ name }) => name)).toEqual(listed.sort());
  });

  it("is exact in its versions of others' packages", () => {
    const ours = treeOf(`@project-apis/${vendor}`).filter(({ name }) => names.includes(name));
    const others = ours.flatMap(({ name }) =>
      Object.entries(packedManifest(name).dependencies ?? {}).filter(([needed]) => !names.includes(needed)),
    );
    expect(others.length).toBeGreaterThan(0);
    expect(others.filter(([, range]) => !exact.test(range))).toEqual([]);
  });
});

describe("the tools in maintenance mode", () => {
  it("are pinned: openapi-fetch in what is published, openapi-typescript where it generates", () => {
    expect(packedManifest("@project-apis/core").dependencies?.["openapi-fetch"]).toMatch(exact);
    expect(workspace.catalog["openapi-fetch"]).toMatch(exact);
    expect(workspace.catalog["openapi-typescript"]).toMatch(exact);
    for (const name of names)
      expect(packedManifest(name).dependencies).not.toHaveProperty("openapi-typescript");
  });
});

describe("versions of tools", () => {
  it("are exact, and a day old before they come in", () => {
    expect(Object.entries(workspace.catalog).filter(([, version]) => !exact.test(version))).toEqual([]);
    expect(workspace.minimumReleaseAge).toBeGreaterThanOrEqual(24 * 60);
  });
});

describe("the engine inside the mock", () => {
  const engine = createRequire(join(root, "packages/mock/package.json"));
  const engineManifest = (name: string): Manifest =>
    JSON.parse(readFileSync(join(engine.resolve(name), "../../package.json"), "utf8"));

  it("has what it needs beside it, in the ranges that it asks for", () => {
    const needed = ["@stoplight/prism-core", "@stoplight/prism-http"].map(
      (name) => engineManifest(name).dependencies,
    );
    const ranges: Record<string, string> = Object.assign({}, ...needed);
    const { ajv, ...beside } = packedManifest("@project-apis/mock").dependencies ?? {};
    expect(Object.keys(beside).length).toBeGreaterThan(0);
    expect(beside).toEqual(Object.fromEntries(Object.keys(beside).map((name) => [name, ranges[name]])));
    expect(ajv).toBe(workspace.catalog.ajv);
  });
});
