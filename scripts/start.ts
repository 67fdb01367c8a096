// pnpm start: generates, builds, and shows each vendor's client at work against its mock.
import { styleText } from "node:util";
import { runCommand } from "./lib/arguments.ts";
import { compare, write } from "./lib/files.ts";
import { generate } from "./lib/generate.ts";
import { phase } from "./lib/phase.ts";
import { runQuietly } from "./lib/run-quietly.ts";
import { renderCalls, renderProjects, type VendorTour } from "./lib/tour-text.ts";
import { discoverVendors, pascalCase, root } from "./lib/workspace.ts";

const bold = (text: string) => styleText("bold", text);
const dim = (text: string) => styleText("dim", text);

const next = `
${bold("Next")}

  use a client      ${dim("npm install @project-apis/<vendor>; README.md begins with an example")}
  change a spec     ${dim("edit specs/<vendor>, then")} npx pnpm@12 generate
  run the tests     npx pnpm@12 test
  keep a mock       npx pnpm@12 mock <vendor>
`;

const command = {
  name: "start",
  usage: "pnpm start",
  does: "Generates, builds, and shows each vendor's client at work against its mock.",
  options: {},
};

await runCommand(command, async () => {
  console.log(`\n${bold("project-apis")} ${dim("typed clients, at work against mocks of their vendors")}\n`);
  const vendors = discoverVendors();
  await phase({ doing: `generating ${vendors.join(", ")}`, done: "generated" }, () => generateAll(vendors));
  await phase({ doing: "building the packages", done: "built" }, buildAll);
  const tours = await phase({ doing: "calling the vendors' mocks", done: "called" }, () => callAll(vendors));
  for (const tour of tours) console.log(renderCalls(tour));
  console.log(renderProjects(tours));
  console.log(next);
});

async function generateAll(vendors: readonly string[]) {
  const { files, folders } = await generate(vendors, root);
  const changes = compare(root, files, folders);
  write(root, changes);
  const count = changes.stale.length + changes.orphans.length;
  const what =
    count === 0 ? `${files.length} files, all up to date` : `${count} of ${files.length} files changed`;
  return { note: what, value: undefined };
}

async function buildAll() {
  const output = await runQuietly("turbo", ["run", "build", "--output-logs=errors-only"], root);
  const [, cached, total] = /Cached:\s+(\d+) cached, (\d+) total/.exec(output) ?? [];
  return { note: `${total} packages, ${cached} of them from turbo's cache`, value: undefined };
}

async function callAll(vendors: readonly string[]) {
  // Imported here: what it imports is what has just been built.
  const { runTour } = await import("./lib/tour.ts");
  const tours = await Promise.all(
    vendors.map(
      async (vendor): Promise<VendorTour> => ({
        name: pascalCase(vendor),
        ...(await runTour(vendor as never)),
      }),
    ),
  );
  const steps = tours.flatMap((tour) => tour.steps);
  const again = steps.filter(({ retries }) => retries.length > 0).length;
  return {
    note: `${tours.length} mocks, ${steps.length} calls, ${again} of them tried again`,
    value: tours,
  };
}
