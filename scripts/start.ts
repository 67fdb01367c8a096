// pnpm start: generates, builds, and shows each vendor's client at work against its mock.
import { styleText } from "node:util";
import { compare, write } from "./lib/files.ts";
import { generate } from "./lib/generate.ts";
import { runQuietly } from "./lib/run-quietly.ts";
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
  const projects: string[][] = [];
  for (const vendor of vendors) projects.push(...(await show(vendor)));
  printTable(projects);
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

/** Shows a vendor's calls as they are made, and returns the projects that they brought. */
async function show(vendor: string): Promise<string[][]> {
  // Imported here: what it imports is what has just been built.
  const { runTour } = await import("./lib/tour.ts");
  const projects: string[][] = [];
  await runTour(vendor as never, async ({ url, steps }) => {
    console.log(`\n${bold(pascalCase(vendor))} ${dim(`mock at ${url}`)}\n`);
    for await (const { call, outcome, rows = [] } of steps) {
      console.log(`  ${styleText("cyan", call)}\n    ${outcome}`);
      projects.push(...rows.map((row) => [pascalCase(vendor), ...row.map(String)]));
    }
  });
  return projects;
}

function printTable(rows: readonly string[][]): void {
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  console.log(`\n${bold("Projects")} ${dim("of all vendors, side by side")}\n`);
  for (const [vendor = "", id = "", name = "", state = ""] of rows) {
    const cells = [vendor.padEnd(widths[0]!), id.padStart(widths[1]!), name.padEnd(widths[2]!), dim(state)];
    console.log(`  ${cells.join("  ")}`);
  }
}
