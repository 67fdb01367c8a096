// pnpm start: generates, builds, and shows each vendor's client at work against its mock.
import { styleText } from "node:util";
import { compare, write } from "./lib/files.ts";
import { generate } from "./lib/generate.ts";
import { runQuietly } from "./lib/run-quietly.ts";
import type { Step } from "./lib/tour.ts";
import { runScript } from "./lib/user-error.ts";
import { discoverVendors, pascalCase, root } from "./lib/workspace.ts";

const bold = (text: string) => styleText("bold", text);
const dim = (text: string) => styleText("dim", text);
const done = (text: string, note: string) => console.log(`${styleText("green", "✓")} ${text} ${dim(note)}`);

const next = `
${bold("Next")}
  use it        ${dim("README.md: install one vendor's package")}
  change it     ${dim("edit specs/, then: npx pnpm@12 generate")}
  test it       ${dim("npx pnpm@12 test")}
`;

await runScript("start", async () => {
  console.log(`\n${bold("project-apis")} ${dim("typed clients, at work against mocks of their vendors")}\n`);
  const vendors = discoverVendors();
  await generateAll(vendors);
  await buildAll();
  for (const vendor of vendors) await show(vendor);
  console.log(next);
});

async function generateAll(vendors: readonly string[]): Promise<void> {
  const { files, folders } = await generate(vendors, root);
  const changes = compare(root, files, folders);
  write(root, changes);
  const count = changes.stale.length + changes.orphans.length;
  done(
    "generated",
    count === 0 ? `${files.length} files, all up to date` : `${count} of ${files.length} files changed`,
  );
}

async function buildAll(): Promise<void> {
  const output = await runQuietly("turbo", ["run", "build", "--output-logs=errors-only"], root);
  const [, cached, total] = /Cached:\s+(\d+) cached, (\d+) total/.exec(output) ?? [];
  done("built", `${total} packages, ${cached} of them from turbo's cache`);
}

async function show(vendor: string): Promise<void> {
  // Imported here: what it imports is what has just been built.
  const { runTour } = await import("./lib/tour.ts");
  await runTour(vendor as never, async ({ url, steps }) => {
    console.log(`\n${bold(pascalCase(vendor))} ${dim(`mock at ${url}`)}\n`);
    for await (const step of steps) print(step);
  });
}

function print({ call, outcome, rows = [] }: Step): void {
  console.log(`  ${styleText("cyan", call)}\n    ${outcome}`);
  const widths = rows.reduce<number[]>(
    (all, row) => row.map((cell, i) => Math.max(all[i] ?? 0, String(cell).length)),
    [],
  );
  for (const row of rows)
    console.log(
      dim(
        `      ${row
          .map((cell, i) => String(cell).padEnd(widths[i]!))
          .join("  ")
          .trimEnd()}`,
      ),
    );
}
