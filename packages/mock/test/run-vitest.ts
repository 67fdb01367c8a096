// Runs a folder of examples with vitest, as a user would, but for the sources in place of a build.
// node run-vitest.ts <folder> [globalSetup]: with a globalSetup there is no vitest.config.ts, and tests see globals.
import { startVitest } from "vitest/node";

const [root = ".", globalSetup] = process.argv.slice(2);
const conditions = ["@project-apis/source"];
const vitest = await startVitest(
  "test",
  [],
  { root, watch: false, ...(globalSetup && { config: false, globals: true, globalSetup }) },
  { resolve: { conditions }, ssr: { resolve: { conditions } } },
);
await vitest.close();
