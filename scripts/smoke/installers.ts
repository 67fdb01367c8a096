import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "./run.ts";

/** A package manager, as it is used in an empty project. */
export interface Installer {
  readonly name: string;
  readonly title: string;
  /** Installs what the project's manifest asks for; its `resolutions` stand for packages that only tarballs have. */
  install(project: string, tools: string): Promise<void>;
  /** What Node has to be told, beside the program. */
  readonly nodeArguments?: readonly string[];
  /** Whether there is a `node_modules`, in which a compiler finds types. */
  readonly hasNodeModules: boolean;
  /** Whether optional peers are installed too: one project has them, the others show that they are optional. */
  readonly withPeers: boolean;
}

const registry = async (cwd: string) => (await run("npm", ["config", "get", "registry"], { cwd })).trim();

/** The package managers that users have. */
export const installers: readonly Installer[] = [
  {
    name: "npm",
    title: "npm",
    hasNodeModules: true,
    withPeers: true,
    async install(cwd) {
      await run("npm", ["install", "--no-audit", "--no-fund"], { cwd });
    },
  },
  {
    name: "pnpm",
    title: "pnpm",
    hasNodeModules: true,
    withPeers: false,
    async install(cwd) {
      const { resolutions } = JSON.parse(readFileSync(join(cwd, "package.json"), "utf8"));
      // JSON is YAML; pnpm has its settings there.
      writeFileSync(join(cwd, "pnpm-workspace.yaml"), JSON.stringify({ overrides: resolutions }));
      await run("pnpm", ["install", "--no-frozen-lockfile"], { cwd });
    },
  },
  {
    name: "yarn",
    title: "Yarn 4, Plug'n'Play",
    hasNodeModules: false,
    withPeers: false,
    nodeArguments: ["--require", "./.pnp.cjs", "--experimental-loader", "./.pnp.loader.mjs"],
    async install(cwd, tools) {
      // A yarn.lock of its own tells Yarn that the project is none of a folder above.
      writeFileSync(join(cwd, "yarn.lock"), "");
      const env = {
        YARN_NPM_REGISTRY_SERVER: await registry(cwd),
        YARN_ENABLE_GLOBAL_CACHE: "false",
        YARN_ENABLE_IMMUTABLE_INSTALLS: "false",
        YARN_ENABLE_TELEMETRY: "false",
        YARN_NODE_LINKER: "pnp",
      };
      const yarn = join(tools, "@yarnpkg/cli-dist/bin/yarn.js");
      await run(process.execPath, [yarn, "install"], { cwd, env });
    },
  },
  {
    name: "yarn-classic",
    title: "Yarn 1",
    hasNodeModules: true,
    withPeers: false,
    async install(cwd, tools) {
      // Yarn 1 knows a tarball by its version, so that a cache of an earlier run could bring an earlier one.
      const args = ["install", "--no-lockfile", "--non-interactive", "--cache-folder", join(cwd, ".cache")];
      const env = { YARN_REGISTRY: await registry(cwd) };
      await run(process.execPath, [join(tools, "yarn/bin/yarn.js"), ...args], { cwd, env });
    },
  },
];
