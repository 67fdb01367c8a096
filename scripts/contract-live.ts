// pnpm contract:live <vendor> [--pages n] [--items n] [--server url] [--write [--yes]]
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { checkLive } from "@project-apis/contract-kit/live";
import { confirmWriting } from "./lib/live-confirm.ts";
import { renderHead, renderOperation, renderReport } from "./lib/live-table.ts";
import { loadLiveVendor } from "./lib/live-vendor.ts";
import { runScript, UserError } from "./lib/user-error.ts";
import { root } from "./lib/workspace.ts";

const usage =
  "Usage: pnpm contract:live <vendor> [--pages 2] [--items 2] [--server https://…] [--write [--yes]]";

// Whatever ends the check early means that it could not be made.
let exitCode = 2;
await runScript("contract:live", async () => {
  exitCode = await main();
});
process.exitCode = exitCode;

async function main(): Promise<number> {
  const { name, server, write, yes, pages, items } = readArguments();
  const {
    vendor,
    document,
    server: target,
    createClient,
    pagesOf,
  } = await loadLiveVendor(name, process.env, server, sayWait);
  console.log(renderHead(vendor, target, write));
  if (write) await confirmWriting(target, yes);
  const report = await checkLive({
    document,
    server: target,
    createClient,
    pagesOf,
    pages,
    items,
    write,
    onOperation: (one) => print(renderOperation(one)),
  }).catch((error: Error) => {
    throw new UserError(`the check could not be made: ${error.message}`);
  });
  const path = `reports/live-${vendor}.json`;
  mkdirSync(join(root, "reports"), { recursive: true });
  writeFileSync(join(root, path), `${JSON.stringify({ vendor, ...report }, null, 2)}\n`);
  print(renderReport(report, process.stdout.isTTY ? process.stdout.columns : undefined));
  console.log(`Report: ${path}`);
  const outcomes = report.operations.map(({ outcome }) => outcome);
  if (outcomes.includes("deviates")) return 1;
  if (outcomes.includes("agrees")) return 0;
  const reason =
    report.operations.find(({ outcome }) => outcome === "unchecked")?.reason ??
    "no operation could be called";
  throw new UserError(`nothing could be checked: ${reason}.`);
}

// A wait that a vendor asks for can be a minute; without a word it looks like a hang.
function sayWait(seconds: number): void {
  if (seconds >= 2) console.log(`  … waiting ${Math.round(seconds)} s before the next try`);
}

function print(lines: readonly string[]): void {
  for (const line of lines) console.log(line);
}

function readArguments() {
  const { positionals, values } = parse();
  const [name, ...more] = positionals;
  if (name === undefined || more.length > 0) throw new UserError(`name one vendor. ${usage}`);
  const { server, write, yes } = values;
  return {
    name,
    server,
    write,
    yes,
    pages: count("pages", values.pages),
    items: count("items", values.items),
  };
}

function parse() {
  const boolean = { type: "boolean", default: false } as const;
  const number = { type: "string", default: "2" } as const;
  const server = { type: "string" } as const;
  try {
    const options = { pages: number, items: number, server, write: boolean, yes: boolean };
    return parseArgs({ allowPositionals: true, options });
  } catch (error) {
    throw new UserError(`${(error as Error).message} ${usage}`);
  }
}

function count(option: string, text: string): number {
  if (/^[1-9]\d{0,3}$/.test(text)) return Number(text);
  throw new UserError(`--${option} is ${JSON.stringify(text)}; it is a number from 1 on. ${usage}`);
}
