import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { runQuietly } from "../../lib/run-quietly.ts";
import { root } from "../../lib/workspace.ts";
import { installPeers } from "../contenders/peers.ts";
import { makeWorkFolder } from "../harness/work-folder.ts";

/** A generator's command, in a process of its own. */
export interface Command {
  /** The contender. */
  readonly name: string;
  readonly args: readonly string[];
}

/** Ours writes nothing: it does all that `pnpm generate` does, and compares. */
export function ours(vendors: readonly string[]): Command {
  const [preload, script] = [join(root, "scripts/require-node.mjs"), join(root, "scripts/generate.ts")];
  return { name: "project-apis", args: ["--import", preload, script, "--check", ...vendors] };
}

/** openapi-typescript's own command, all documents in one process. */
export function openapiTypescript(documents: Readonly<Record<string, string>>): Command {
  const folder = makeWorkFolder("openapi-typescript");
  const apis = Object.fromEntries(
    Object.entries(documents).map(([name, file]) => [
      `${name}@v1`,
      { root: file, "x-openapi-ts": { output: join(folder, `${name}.ts`) } },
    ]),
  );
  // Its configuration is YAML, of which JSON is a part.
  const config = join(folder, "redocly.yaml");
  writeFileSync(config, JSON.stringify({ apis }));
  const require = createRequire(join(root, "scripts/package.json"));
  const manifest = require.resolve("openapi-typescript/package.json");
  return {
    name: "openapi-typescript",
    args: [join(dirname(manifest), "bin/cli.js"), "--redocly", config],
  };
}

/** hey-api's own command, all documents in one process: types, a function per operation, a client. */
export async function heyApi(documents: Readonly<Record<string, string>>): Promise<Command> {
  const folder = makeWorkFolder("hey-api");
  const jobs = Object.entries(documents).map(([name, input]) => ({
    input,
    output: join(folder, name),
    plugins: ["@hey-api/typescript", "@hey-api/sdk", "@hey-api/client-fetch"],
    logs: { file: false },
  }));
  const config = join(folder, "openapi-ts.config.mjs");
  writeFileSync(config, `export default ${JSON.stringify(jobs)};\n`);
  const command = join(await installPeers(), "node_modules/@hey-api/openapi-ts/bin/run.js");
  return { name: "@hey-api/openapi-ts", args: [command, "-f", config] };
}

/** Runs a command. Returns the milliseconds that it took; throws with what it printed when it fails. */
export async function timeCommand({ args }: Command): Promise<number> {
  const start = performance.now();
  await runQuietly(process.execPath, args, root);
  return performance.now() - start;
}
