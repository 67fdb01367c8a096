// pnpm run docs [--check]: the reference site, built into `site`; with --check also looked at in a browser.
import { join } from "node:path";
import { buildSite } from "./docs/build.ts";
import { checkSite } from "./docs/check/check-site.ts";
import { runCommand } from "./lib/arguments.ts";
import { findChromium } from "./lib/chromium.ts";
import { runQuietly } from "./lib/run-quietly.ts";
import { UserError } from "./lib/user-error.ts";
import { discoverVendors, root } from "./lib/workspace.ts";

const site = join(root, "site");

const command = {
  name: "docs",
  usage: "pnpm run docs [--check]",
  does: "Builds the reference site into site/; open site/index.html.",
  options: {
    check: {
      type: "boolean",
      default: false,
      says: "also looks at it in Chromium; ends with 2 where there is none",
    },
  },
} as const;

await runCommand(command, async ({ values: { check } }) => {
  // Redocly's command reports its use elsewhere unless told not to.
  Object.assign(process.env, { REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" });
  console.log("docs: contract tests of every vendor, for the matrix (turbo runs what has changed) …");
  const packages = discoverVendors().map((vendor) => `--filter=@project-apis/${vendor}`);
  await runQuietly("turbo", ["run", "test", ...packages, "--output-logs=errors-only"], root);
  const start = performance.now();
  const built = await buildSite(root, site);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const operations = built.vendors.reduce((sum, docs) => sum + docs.operations.length, 0);
  console.log(
    `docs: ${operations} operations of ${built.vendors.length} vendors, ${built.entries.length} entries to search, ` +
      `every link leads somewhere, ${seconds} s. Open site/index.html.`,
  );
  if (check) await checkInBrowser(built);
});

async function checkInBrowser(built: Awaited<ReturnType<typeof buildSite>>): Promise<void> {
  const chromium = findChromium();
  if (chromium === undefined) {
    console.error(
      "docs: not checked in a browser: there is no Chromium here. Install one, or name it in CHROMIUM_PATH.",
    );
    process.exitCode = 2;
    return;
  }
  console.log(`docs: looking at the site in ${chromium} …`);
  const { visits, problems } = await checkSite(site, built, chromium);
  if (problems.length > 0) {
    throw new UserError(
      `${problems.length} problems in ${visits} visits:\n${problems.map((one) => `  ${one}`).join("\n")}`,
    );
  }
  console.log(
    `docs: ${visits} visits from the folder and from a server, light and dark, wide and narrow: no problem.`,
  );
}
