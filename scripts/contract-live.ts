// pnpm contract:live <vendor> [--pages n] [--items n] [--server url] [--write [--yes]]
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { checkLive } from "@project-apis/contract-kit/live";
import { type Arguments, misuse, runCommand } from "./lib/arguments.ts";
import { confirmWriting } from "./lib/live-confirm.ts";
import { renderHead, renderOperation, renderReport } from "./lib/live-table.ts";
import { loadLiveVendor } from "./lib/live-vendor.ts";
import { UserError } from "./lib/user-error.ts";
import { root } from "./lib/workspace.ts";

const flag = { type: "boolean", default: false } as const;
const number = { type: "string", default: "2" } as const;
const command = {
  name: "contract:live",
  usage: "pnpm contract:live <vendor> [--pages 2] [--items 2] [--server https://…] [--write [--yes]]",
  does: "Compares the real vendor's answers with its spec; ends with 1 where they differ, with 2 where it cannot say.",
  positionals: { vendor: "one of specs/; its credentials are read from the environment" },
  options: {
    pages: { ...number, says: "how many pages of a list, 2 by default" },
    items: { ...number, says: "how many of its items are read one by one, 2 by default" },
    server: { type: "string", says: "another address of the vendor" },
    write: { ...flag, says: "also makes, changes and removes things there" },
    yes: { ...flag, says: "does not ask before it does" },
  },
} as const;

let deviates = false;
await runCommand(command, async (given) => {
  deviates = await agreesNot(given);
  if (deviates) process.exitCode = 1;
});
// Whatever ends the check early means that it could not be made.
if (process.exitCode === 1 && !deviates) process.exitCode = 2;

async function agreesNot(given: Arguments<typeof command.options>): Promise<boolean> {
  const { name, server, write, yes, pages, items } = check(given);
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
  if (outcomes.includes("deviates")) return true;
  if (outcomes.includes("agrees")) return false;
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

function check({ positionals, values }: Arguments<typeof command.options>) {
  const [name, ...more] = positionals;
  if (name === undefined || more.length > 0) throw misuse(command, "name one vendor.");
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

function count(option: string, text: string): number {
  if (/^[1-9]\d{0,3}$/.test(text)) return Number(text);
  throw misuse(command, `--${option} is ${JSON.stringify(text)}; it is a number from 1 on.`);
}
