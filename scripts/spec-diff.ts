// pnpm spec:diff [--base <revision>] [--write | --check] [vendor…]
import { parseArgs } from "node:util";
import { specDiff } from "./lib/spec-diff/command.ts";
import { runScript, UserError } from "./lib/user-error.ts";
import { root } from "./lib/workspace.ts";

const usage = "Usage: pnpm spec:diff [--base <revision>] [--write | --check] [vendor…]";

await runScript("spec:diff", async () => {
  const { positionals: vendors, values } = readArguments();
  console.log(await specDiff({ root, vendors, ...values }));
});

function readArguments() {
  const { positionals, values } = parse();
  if (values.write && values.check) throw new UserError(`--write and --check exclude each other. ${usage}`);
  return { positionals, values };
}

function parse() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { base: { type: "string" }, write: { type: "boolean" }, check: { type: "boolean" } },
    });
  } catch (error) {
    throw new UserError(`${(error as Error).message}. ${usage}`);
  }
}
