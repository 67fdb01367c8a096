// pnpm new-vendor <name>: a spec and a package to start from, generated and installed.
import { rmSync } from "node:fs";
import { join } from "node:path";
import { misuse, runCommand } from "./lib/arguments.ts";
import { compare, write } from "./lib/files.ts";
import { generate } from "./lib/generate.ts";
import { runQuietly } from "./lib/run-quietly.ts";
import { scaffold } from "./lib/scaffold.ts";
import { discoverVendors, root } from "./lib/workspace.ts";

const command = {
  name: "new-vendor",
  usage: "pnpm new-vendor <name>",
  does: "Writes a spec and a package to start from, generated and installed.",
  positionals: { name: "lower-case letters, digits and hyphens, such as northwind" },
  options: {},
};

await runCommand(command, async ({ positionals: [vendor, ...more] }) => {
  if (vendor === undefined || more.length > 0) throw misuse(command, "one name is needed.");
  const files = scaffold(vendor, root);
  try {
    write(root, { stale: files, orphans: [] });
    // The order of imports, and the length of lines, depend on the name. The README shows the examples as they then are.
    await runQuietly("biome", ["check", "--write", `packages/${vendor}`, `specs/${vendor}`], root);
    const { files: generated, folders } = await generate(discoverVendors(), root);
    write(root, compare(root, generated, folders));
  } catch (error) {
    for (const path of [`specs/${vendor}`, `packages/${vendor}`, `.changeset/new-${vendor}.md`]) {
      rmSync(join(root, path), { recursive: true, force: true });
    }
    throw error;
  }
  await runQuietly("pnpm", ["install", "--no-frozen-lockfile"], root);
  await runQuietly("pnpm", ["sizes", "--write"], root);
  console.log(nextSteps(vendor));
});

function nextSteps(vendor: string): string {
  return `new-vendor: ${vendor} is there, and everything passes with it. What it says is a template's; next:

  1. specs/${vendor}/            write what the vendor documents (specs/README.md says how), and where from in SOURCE.md
  2. packages/${vendor}/src/client.ts   the vendor's host and credentials
  3. packages/${vendor}/test/    the tests that name paths of the template
  4. npx pnpm@12 generate ${vendor} && npx pnpm@12 test
`;
}
