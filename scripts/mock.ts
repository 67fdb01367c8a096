// pnpm mock <vendor> [--port N]: Prism's own command on a vendor's bundled spec.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { runScript, UserError } from "./lib/user-error.ts";
import { discoverVendors, root, selectVendors } from "./lib/workspace.ts";

const usage = `Usage: pnpm mock <vendor> [--port <number>]. Vendors: ${discoverVendors().join(", ")}.`;

await runScript("mock", async () => {
  const { vendor, port } = readArguments();
  console.log(`Prism's own mock of ${vendor}. \`npx @project-apis/mock ${vendor}\` refuses more, and pages.`);
  const document = join(root, "packages", vendor, "openapi.json");
  // In this process, so that signals reach it: one process to start, one to stop. -m false: with several it breaks.
  process.argv.splice(2, Infinity, "mock", "-m", "false", "-p", port, document);
  await import(pathToFileURL(prismCommand()).href);
});

function readArguments(): { vendor: string; port: string } {
  const { positionals, values } = parse();
  if (positionals.length !== 1) throw new UserError(usage);
  const { port } = values;
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    throw new UserError(`--port takes a number from 0 (a free one) to 65535, not ${JSON.stringify(port)}.`);
  }
  return { vendor: selectVendors(positionals)[0] ?? "", port };
}

function parse() {
  try {
    const options = { port: { type: "string", short: "p", default: "4010" } } as const;
    return parseArgs({ allowPositionals: true, options });
  } catch (error) {
    const [reason] = (error as Error).message.split(/\. |\n/);
    throw new UserError(`${reason}. ${usage}`);
  }
}

function prismCommand(): string {
  const manifest = createRequire(import.meta.url).resolve("@stoplight/prism-cli/package.json");
  const { bin } = JSON.parse(readFileSync(manifest, "utf8")) as { bin: { prism: string } };
  return join(dirname(manifest), bin.prism);
}
