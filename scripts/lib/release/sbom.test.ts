// What an SBOM says a package is made of: all that is installed with it, what is bundled in it, and nothing of this machine.
import { mkdtempSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { PackedInstall } from "../packed/install.ts";
import { productionTree } from "../packed/lock.ts";
import { installTimeout, sharedInstall } from "../packed/shared.ts";
import { root } from "../workspace.ts";
import { publicPackages } from "./packages.ts";
import { type Sbom, sbomOf, sbomPath } from "./sbom.ts";

let install: PackedInstall;
const sboms = new Map<string, Sbom>();
beforeAll(async () => {
  install = await sharedInstall();
  for (const { name } of install.packages) {
    sboms.set(name, await sbomOf(name, install, mkdtempSync(join(install.folder, "sbom-"))));
  }
}, 2 * installTimeout);

describe.each(publicPackages(root).map(({ manifest }) => [manifest.name, manifest.version]))(
  "the SBOM of %s",
  (name, version) => {
    it("names the package, and all that npm installs with it", () => {
      const { metadata, components, dependencies } = sboms.get(name)!;
      expect(metadata.component).toMatchObject({
        name,
        version,
        purl: `pkg:npm/${name.replace("@", "%40")}@${version}`,
      });
      const refs = components.map((one) => one["bom-ref"]);
      const [own, ...others] = productionTree(install.lock, name).map((one) => `${one.name}@${one.version}`);
      expect(refs).toEqual(expect.arrayContaining(others));
      expect(refs).not.toContain(own);
      expect(dependencies.map(({ ref }) => ref)).not.toContain("project@0.0.0");
    });

    it("tells nothing of the machine", () => {
      expect(JSON.stringify(sboms.get(name))).not.toMatch(/file:|node_modules/);
    });
  },
);

describe("what is bundled", () => {
  it("is in the SBOM of what it is bundled in", () => {
    const { components, dependencies } = sboms.get("@project-apis/mock")!;
    const engine = components.filter(({ name }) => name.startsWith("@stoplight/prism-"));
    expect(engine).toEqual(
      ["@stoplight/prism-core", "@stoplight/prism-http"].map((name) => expect.objectContaining({ name })),
    );
    const own = dependencies.find(({ ref }) => ref.startsWith("@project-apis/mock@"));
    expect(own?.dependsOn).toEqual(expect.arrayContaining(engine.map((one) => one["bom-ref"])));
  });
});

it("has a file per version", () => {
  expect(sbomPath("@acme/tool", "1.2.3")).toBe("reports/sbom/acme-tool-1.2.3.cdx.json");
});
