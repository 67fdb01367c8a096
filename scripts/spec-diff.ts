// pnpm spec:diff [--base <revision>] [--write | --check] [vendor…]
import { misuse, runCommand } from "./lib/arguments.ts";
import { specDiff } from "./lib/spec-diff/command.ts";
import { root } from "./lib/workspace.ts";

const command = {
  name: "spec:diff",
  usage: "pnpm spec:diff [--base <revision>] [--write | --check] [vendor…]",
  does: "Says what changed in the specs, and which release that is for users.",
  positionals: { vendor: "one of specs/; without one, all" },
  options: {
    base: { type: "string", says: "the revision to compare with; by default where this branch began" },
    write: { type: "boolean", says: "writes the changesets that it takes" },
    check: { type: "boolean", says: "fails where they are missing" },
  },
} as const;

await runCommand(command, async ({ positionals: vendors, values }) => {
  if (values.write && values.check) throw misuse(command, "--write and --check exclude each other.");
  console.log(await specDiff({ root, vendors, ...values }));
});
