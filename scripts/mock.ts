// pnpm mock <vendor> [--port N]: Prism's own command on a vendor's bundled spec.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { misuse, runCommand } from "./lib/arguments.ts";
import { UserError } from "./lib/user-error.ts";
import { discoverVendors, root, selectVendors } from "./lib/workspace.ts";

const command = {
  name: "mock",
  usage: "pnpm mock <vendor> [--port <number>]",
  does: "Starts Prism's own mock of a vendor; Ctrl+C ends it.",
  positionals: { vendor: discoverVendors().join(", ") },
  options: {
    port: { type: "string", short: "p", default: "4010", says: "4010 by default; 0 is a free one" },
  },
} as const;

await runCommand(command, async ({ positionals, values }) => {
  const { vendor, port } = check(positionals, values.port);
  console.log(`Prism's own mock of ${vendor}. \`npx @project-apis/mock ${vendor}\` refuses more, and pages.`);
  const document = join(root, "packages", vendor, "openapi.json");
  // In this process, so that signals reach it: one process to start, one to stop. -m false: with several it breaks.
  process.argv.splice(2, Infinity, "mock", "-m", "false", "-p", port, document);
  await import(pathToFileURL(prismCommand()).href);
});

function check(positionals: readonly string[], port: string): { vendor: string; port: string } {
  if (positionals.length !== 1) throw misuse(command, `name one vendor of ${discoverVendors().join(", ")}.`);
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    throw new UserError(`--port takes a number from 0 (a free one) to 65535, not ${JSON.stringify(port)}.`);
  }
  return { vendor: selectVendors(positionals)[0] ?? "", port };
}

function prismCommand(): string {
  const manifest = createRequire(import.meta.url).resolve("@stoplight/prism-cli/package.json");
  const { bin } = JSON.parse(readFileSync(manifest, "utf8")) as { bin: { prism: string } };
  return join(dirname(manifest), bin.prism);
}
