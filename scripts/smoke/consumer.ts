import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Installer } from "./installers.ts";
import type { UnpackedPackage } from "./packages.ts";
import { consumerDependencies } from "./tools.ts";

/** Makes an empty project, installs the tarballs with a package manager, and puts the programs in. */
export async function makeConsumer(
  folder: string,
  { installer, packages, tools, template }: ConsumerParts,
): Promise<string> {
  mkdirSync(folder);
  const tarballs = Object.fromEntries(packages.map(({ name, tarball }) => [name, `file:${tarball}`]));
  const manifest = {
    name: "consumer",
    version: "1.0.0",
    private: true,
    type: "module",
    dependencies: tarballs,
    devDependencies: consumerDependencies(installer.withPeers),
    resolutions: tarballs,
  };
  writeFileSync(join(folder, "package.json"), JSON.stringify(manifest, undefined, 2));
  await installer.install(folder, tools);
  cpSync(template, folder, { recursive: true });
  return folder;
}

/** What a project is made of. */
export interface ConsumerParts {
  readonly installer: Installer;
  readonly packages: readonly UnpackedPackage[];
  /** Folder of installed tools. */
  readonly tools: string;
  /** Folder of the programs. */
  readonly template: string;
}
