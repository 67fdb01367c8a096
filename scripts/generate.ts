// pnpm generate [vendor…] [--check]
import { parseArgs } from "node:util";
import { type Changes, compare, write } from "./lib/files.ts";
import { generate } from "./lib/generate.ts";
import { runScript, UserError } from "./lib/user-error.ts";
import { root, selectVendors } from "./lib/workspace.ts";

await runScript("generate", async () => {
  const { positionals, values } = readArguments();
  const vendors = selectVendors(positionals);
  const { files, folders } = await generate(vendors, root);
  const changes = compare(root, files, folders);
  const paths = [...changes.stale.map(({ path }) => path), ...changes.orphans];
  if (values.check) return check(vendors, changes, paths);
  write(root, changes);
  for (const path of paths) console.log(`  ${path}`);
  console.log(`generate: ${vendors.join(", ")}: ${files.length} files, ${paths.length} changed.`);
});

function check(vendors: readonly string[], { stale, orphans }: Changes, paths: readonly string[]): void {
  if (stale.length + orphans.length === 0) {
    console.log(`generate --check: ${vendors.join(", ")}: all generated files are up to date.`);
    return;
  }
  const list = paths.map((path) => `  ${path}`).join("\n");
  throw new UserError(
    `${paths.length} generated files are stale:\n${list}\nRun \`pnpm generate ${vendors.join(" ")}\`.`,
  );
}

function readArguments() {
  try {
    return parseArgs({ allowPositionals: true, options: { check: { type: "boolean", default: false } } });
  } catch (error) {
    throw new UserError(`${(error as Error).message}. Usage: pnpm generate [vendor…] [--check]`);
  }
}
