import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { discoverVendors, root } from "../lib/workspace.ts";
import { type Mocks, tagHeader } from "./mocks.ts";
import { variablesOf } from "./readme-code.ts";
import { run } from "./run.ts";

/**
 * Runs code of READMEs in a project, unchanged, where what it sends to a vendor goes to the vendor's mock. Returns how
 * many programs that were. Throws when one fails or sends what the mock refuses, or when a vendor is not called at all.
 */
export async function runReadmes(
  node: readonly string[],
  project: string,
  { name, files: pattern }: ReadmeRun,
  mocks: Mocks,
): Promise<number> {
  const files = globSync(pattern, { cwd: join(project, "out/readme") });
  const hosts = JSON.stringify(discoverVendors().map((vendor) => [hostsOf(vendor), mocks.urls[vendor]]));
  const called = new Set<string>();
  for (const file of files) {
    const tag = `${name} ${file}`;
    const env = { ...credentialsOf(join(project, "out/readme", file)), SMOKE_HOSTS: hosts, SMOKE_TAG: tag };
    const [command = "", ...args] = node;
    const redirect = pathToFileURL(join(project, "program/redirect.mjs")).href;
    await run(command, [...args, "--import", redirect, join("out/readme", file)], {
      cwd: project,
      env: { ...env, SMOKE_HEADER: tagHeader },
    });
    for (const vendor of callsOf(tag, mocks)) called.add(vendor);
  }
  const silent = discoverVendors().filter((vendor) => !called.has(vendor));
  if (silent.length > 0) throw new Error(`No README's code has called ${silent.join(", ")}.`);
  return files.length;
}

/** Which programs are run. */
export interface ReadmeRun {
  /** Tells the requests of this run from others. */
  readonly name: string;
  /** A glob. */
  readonly files: string;
}

function credentialsOf(file: string): Record<string, string> {
  const names = variablesOf(readFileSync(file, "utf8"));
  return Object.fromEntries(names.map((name) => [name, "test-token"]));
}

/** Vendors that a program has called. Throws when one of their mocks has refused something. */
function callsOf(tag: string, mocks: Mocks): string[] {
  return discoverVendors().filter((vendor) => {
    const requests = mocks.seen(vendor, tag);
    const refused = requests.filter(({ violations }) => violations.length > 0);
    if (refused.length === 0) return requests.length > 0;
    throw new Error(`${tag}: the mock refused\n${JSON.stringify(refused, undefined, 2)}`);
  });
}

/** A pattern for the host names that a vendor's document has; `{site}` stands for one label. */
function hostsOf(vendor: string): string {
  const file = join(root, "packages", vendor, "openapi.json");
  const { servers }: { servers: { url: string }[] } = JSON.parse(readFileSync(file, "utf8"));
  const hosts = servers.map(({ url }) =>
    url
      .replace(/^https:\/\//, "")
      .replace(/\/.*$/, "")
      .replaceAll(".", "\\.")
      .replaceAll(/\{\w+\}/g, "[\\w-]+"),
  );
  return `^(${hosts.join("|")})$`;
}
