// pnpm generate [vendor…] [--check | --watch]
import { misuse, runCommand } from "./lib/arguments.ts";
import { type Changes, compare, write } from "./lib/files.ts";
import type { Generation } from "./lib/generate.ts";
import { prepareLint } from "./lib/lint-aside.ts";
import { runScript, UserError } from "./lib/user-error.ts";
import { watchSpecs } from "./lib/watch.ts";
import { root, selectVendors } from "./lib/workspace.ts";

const command = {
  name: "generate",
  usage: "pnpm generate [vendor…] [--check | --watch]",
  does: "Writes what is generated from the specs; `pnpm check` is short for `pnpm generate --check`.",
  positionals: { vendor: "one of specs/; without one, all" },
  options: {
    check: { type: "boolean", default: false, says: "changes nothing; fails where a file is stale" },
    watch: { type: "boolean", default: false, says: "goes on, with every edit of a spec" },
  },
} as const;

await runCommand(command, async ({ positionals, values }) => {
  if (values.check && values.watch)
    throw misuse(command, "--check changes nothing and --watch does; choose one.");
  const vendors = selectVendors(positionals);
  prepareLint();
  if (values.check) return check(vendors);
  await rewrite(vendors);
  if (values.watch) await keepWatching(vendors);
});

/** The generator's libraries are large: they load when the linter's do, beside them. */
async function generate(vendors: readonly string[]): Promise<Generation> {
  const generator = await import("./lib/generate.ts");
  return generator.generate(vendors, root);
}

async function rewrite(vendors: readonly string[]): Promise<void> {
  const start = performance.now();
  const { files, folders } = await generate(vendors);
  const changes = compare(root, files, folders);
  write(root, changes);
  for (const path of pathsOf(changes)) console.log(`  ${path}`);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const count = pathsOf(changes).length;
  console.log(`generate: ${vendors.join(", ")}: ${files.length} files, ${count} changed, ${seconds} s.`);
}

async function keepWatching(vendors: readonly string[]): Promise<void> {
  const stop = new AbortController();
  process.once("SIGINT", () => stop.abort()).once("SIGTERM", () => stop.abort());
  console.log("generate: watching specs; Ctrl+C ends it.");
  await watchSpecs(vendors, root, stop.signal, async (vendor) => {
    // A spec in the middle of an edit is no reason to stop watching.
    await runScript("generate", () => rewrite([vendor]));
  });
  process.exitCode = 0;
}

async function check(vendors: readonly string[]): Promise<void> {
  const { files, folders } = await generate(vendors);
  const paths = pathsOf(compare(root, files, folders));
  if (paths.length === 0) {
    console.log(`generate --check: ${vendors.join(", ")}: all generated files are up to date.`);
    return;
  }
  const list = paths.map((path) => `  ${path}`).join("\n");
  const what = paths.length === 1 ? "1 generated file is stale" : `${paths.length} generated files are stale`;
  throw new UserError(`${what}:\n${list}\nRun \`pnpm generate ${vendors.join(" ")}\`.`);
}

function pathsOf({ stale, orphans }: Changes): string[] {
  return [...stale.map(({ path }) => path), ...orphans];
}
