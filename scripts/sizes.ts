// pnpm sizes [--write]: what the packages weigh, beside what is on record and what they may.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCommand } from "./lib/arguments.ts";
import { compare, read, write } from "./lib/files.ts";
import { generate } from "./lib/generate.ts";
import { overBudget } from "./lib/packed/budget.ts";
import { installPacked } from "./lib/packed/install.ts";
import { measureSizes, type Sizes } from "./lib/packed/sizes.ts";
import { compareSizes, parseRecord, recordPath, renderRecord } from "./lib/packed/sizes-record.ts";
import { runQuietly } from "./lib/run-quietly.ts";
import { UserError } from "./lib/user-error.ts";
import { discoverVendors, root } from "./lib/workspace.ts";

const command = {
  name: "sizes",
  usage: "pnpm sizes [--write]",
  does: "Measures what the packages weigh, beside what is on record and what they may.",
  options: { write: { type: "boolean", default: false, says: "puts it on record, and where that is shown" } },
} as const;

await runCommand(command, async ({ values: { write: isWriting } }) => {
  await runQuietly("turbo", ["run", "build", "--output-logs=errors-only"], root);
  const sizes = await measure();
  const page = renderRecord(sizes);
  console.log(page.split("\n").slice(4).join("\n"));
  const spent = overBudget(sizes);
  if (spent.length > 0) throw new UserError(`a budget is spent.\n  ${spent.join("\n  ")}`);
  if (isWriting) {
    await record(page);
    return console.log(`Written to ${recordPath}, and where it is shown.`);
  }
  const changes = compareSizes(parseRecord(read(join(root, recordPath)) ?? ""), sizes);
  if (changes.length === 0) return console.log(`As on record in ${recordPath}.`);
  throw new UserError(
    `not as on record in ${recordPath}. If it shall be so: \`pnpm sizes --write\`.\n  ${changes.join("\n  ")}`,
  );
});

/** READMEs show figures of the record, so that it is followed by what is generated from it. */
async function record(page: string): Promise<void> {
  write(root, { stale: [{ path: recordPath, content: page }], orphans: [] });
  const { files, folders } = await generate(discoverVendors(), root);
  write(root, compare(root, files, folders));
}

async function measure(): Promise<Sizes> {
  const folder = mkdtempSync(join(tmpdir(), "project-apis-sizes-"));
  try {
    return await measureSizes(await installPacked(root, folder));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
