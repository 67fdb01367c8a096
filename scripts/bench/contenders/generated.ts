import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { type OpenApiDocument, operationsOf } from "../../lib/openapi.ts";
import { runQuietly } from "../../lib/run-quietly.ts";
import { root } from "../../lib/workspace.ts";
import { makeWorkFolder } from "../harness/work-folder.ts";
import { installPeers } from "./peers.ts";
import type { Subject } from "./subject.ts";

/** Has hey-api generate a client of the subject's document. Returns the folder with `client.js`: its client, and `list`. */
export function generateClient(subject: Subject): Promise<string> {
  generated ??= generate(subject);
  return generated;
}

let generated: Promise<string> | undefined;

async function generate({ vendor, path }: Subject): Promise<string> {
  const folder = makeWorkFolder("hey-api");
  const document = join(root, "packages", vendor, "openapi.json");
  const command = join(await installPeers(), "node_modules/@hey-api/openapi-ts/bin/run.js");
  const options = ["-i", document, "-o", join(folder, "source"), "-c", "@hey-api/client-fetch"];
  await runQuietly(process.execPath, [command, ...options, "--no-log-file"], folder);
  const entry = join(folder, "entry.ts");
  const list = operationIdOf(document, path);
  writeFileSync(
    entry,
    `export { client } from "./source/client.gen";\nexport { ${list} as list } from "./source/sdk.gen";\n`,
  );
  const outfile = join(folder, "client.js");
  await build({ entryPoints: [entry], outfile, bundle: true, format: "esm", target: "node22" });
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }\n');
  return folder;
}

function operationIdOf(file: string, path: string): string {
  const document: OpenApiDocument = JSON.parse(readFileSync(file, "utf8"));
  const list = operationsOf(document).find((one) => one.method === "get" && one.path === path);
  if (list === undefined) throw new Error(`There is no GET ${path}.`);
  return list.operation.operationId;
}
