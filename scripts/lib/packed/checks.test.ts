// What a registry, a compiler and a lawyer would say of the tarballs.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { filterProblems } from "@arethetypeswrong/core/problems";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { beforeAll, describe, expect, it } from "vitest";
import { type Manifest, publicPackages } from "../release/packages.ts";
import { root } from "../workspace.ts";
import type { PackedInstall } from "./install.ts";
import { installTimeout, sharedInstall } from "./shared.ts";

interface PackedManifest extends Manifest {
  readonly license?: string;
  readonly sideEffects?: unknown;
  readonly exports: Readonly<Record<string, unknown>>;
}

let install: PackedInstall;
beforeAll(async () => {
  install = await sharedInstall();
}, installTimeout);

describe.each(publicPackages(root).map(({ manifest, folder }) => [manifest.name, folder]))(
  "the tarball of %s",
  (name, folder) => {
    const at = (...path: string[]) => join(install.folder, "node_modules", name, ...path);
    const manifestText = () => readFileSync(at("package.json"), "utf8");
    const manifest = (): PackedManifest => JSON.parse(manifestText());
    const filesOf = () =>
      readdirSync(at(), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(at().length + 1))
        .filter((file) => !file.startsWith("node_modules/"));
    const tarball = () =>
      Uint8Array.from(readFileSync(install.packages.find((one) => one.name === name)!.tarball));

    it("has nothing for publint to say, at its strictest", async () => {
      const { messages, pkg } = await publint({
        pack: { tarball: tarball().buffer },
        level: "suggestion",
        strict: true,
      });
      expect(messages.map((message) => formatMessage(message, pkg, { color: false }))).toEqual([]);
    });

    it("has types that TypeScript finds, and that are true of the code", async () => {
      const analysis = await checkPackage(createPackageFromTarballData(tarball()));
      if (analysis.types === false) throw new Error(`${name} has no types.`);
      const entries = Object.keys(manifest().exports).filter((entry) => !entry.endsWith(".json"));
      expect(Object.keys(analysis.entrypoints)).toEqual(expect.arrayContaining(entries));
      // Modules only: what an `import` under nodenext or from a bundler resolves to. `require` of them is tried elsewhere.
      const problems = (["node16-esm", "bundler"] as const).flatMap((resolutionKind) =>
        filterProblems(analysis, { resolutionKind }),
      );
      expect(problems).toEqual([]);
    });

    it("has a licence, a README, and a changelog if there is one", () => {
      expect(filesOf()).toEqual(expect.arrayContaining(["LICENSE", "README.md", "package.json"]));
      expect(filesOf().includes("CHANGELOG.md")).toBe(existsSync(join(root, folder, "CHANGELOG.md")));
      expect(readFileSync(at("LICENSE"), "utf8")).toBe(readFileSync(join(root, "LICENSE"), "utf8"));
      expect(manifest().license).toBe("MIT");
    });

    it("has no source, no test and no configuration", () => {
      const foreign =
        /(^|\/)(src|test|reports|node_modules)\/|\.test\.|\.test-d\.|tsconfig|tsdown|vitest\.config|turbo|\.log$|(?<!\.d)\.[cm]?tsx?$|(^|\/)\./;
      expect(filesOf().filter((file) => foreign.test(file))).toEqual([]);
    });

    it("has every file that its exports name, under no condition of ours", () => {
      const { exports } = manifest();
      const targets = JSON.stringify(exports).match(/\.\/[^"*]+\.(js|ts|json)(?=")/g) ?? [];
      expect(targets.length).toBeGreaterThan(1);
      expect(filesOf()).toEqual(expect.arrayContaining(targets.map((path) => path.slice(2))));
      expect(manifestText()).not.toContain("@project-apis/source");
    });

    it("has no source map, and no reference to one, without its sources", () => {
      const referring = filesOf().filter((file) => {
        const [, map] = /\/\/# sourceMappingURL=(\S+)\s*$/.exec(readFileSync(at(file), "utf8")) ?? [];
        return map !== undefined && !map.startsWith("data:") && !existsSync(at(file, "..", map));
      });
      expect(referring).toEqual([]);
      for (const file of filesOf().filter((path) => path.endsWith(".map"))) {
        const { sources, sourcesContent }: { sources: string[]; sourcesContent?: string[] } = JSON.parse(
          readFileSync(at(file), "utf8"),
        );
        const missing = sources.filter(
          (source, index) => !sourcesContent?.[index] && !existsSync(at(file, "..", source)),
        );
        expect(missing, file).toEqual([]);
      }
    });

    it("has a manifest for those who install it, without what only its developers need", () => {
      const { scripts, devDependencies, ...rest } = { scripts: {}, devDependencies: {}, ...manifest() };
      expect({ scripts, devDependencies }).toEqual({ scripts: {}, devDependencies: {} });
      expect(JSON.stringify(rest)).not.toMatch(/"(workspace|catalog|link|file|portal):/);
      expect(rest.sideEffects).toBe(false);
    });

    it("has no path of the machine that built it", () => {
      const places = [root, homedir()].map((path) => `${path}/`);
      const told = (file: string) => places.some((place) => readFileSync(at(file), "utf8").includes(place));
      expect(filesOf().filter(told)).toEqual([]);
    });
  },
);
