import { expect, it } from "vitest";
import { type PackageLock, productionTree } from "./lock.ts";

const lock: PackageLock = {
  packages: {
    "": { dependencies: { client: "1.0.0", other: "1.0.0" } },
    "node_modules/client": {
      version: "1.0.0",
      dependencies: { shared: "^1.0.0", nested: "1.0.0" },
      peerDependencies: { needed: "1", spared: "1" },
      peerDependenciesMeta: { spared: { optional: true } },
    },
    "node_modules/client/node_modules/shared": { version: "1.0.0", dependencies: { nested: "1.0.0" } },
    "node_modules/needed": { version: "1.0.0" },
    "node_modules/nested": { version: "1.0.0", optionalDependencies: { absent: "1.0.0", client: "1.0.0" } },
    "node_modules/other": { version: "1.0.0", dependencies: { shared: "^2.0.0" } },
    "node_modules/shared": { version: "2.0.0", hasInstallScript: true },
    "node_modules/spared": { version: "1.0.0" },
  },
};
const placesOf = (name: string) => productionTree(lock, name).map(({ path }) => path);

it("follows what each package needs to the nearest place that has it", () => {
  expect(placesOf("client")).toEqual([
    "node_modules/client",
    "node_modules/needed",
    "node_modules/nested",
    "node_modules/client/node_modules/shared",
  ]);
  expect(placesOf("other")).toEqual(["node_modules/other", "node_modules/shared"]);
});

it("has the facts of each", () => {
  expect(productionTree(lock, "other").at(-1)).toMatchObject({
    name: "shared",
    version: "2.0.0",
    hasInstallScript: true,
  });
});

it("says so when a package is not there", () => {
  expect(() => productionTree(lock, "absent")).toThrow("absent is not installed.");
});
