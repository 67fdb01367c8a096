// Loaded before every script: older versions of Node cannot run TypeScript, and would only show a stack trace.
import module from "node:module";
import { fileURLToPath } from "node:url";

const needed = [24, 18];
const [major, minor] = process.versions.node.split(".").map(Number);

if (major < needed[0] || (major === needed[0] && minor < needed[1])) {
  console.error(
    `project-apis: this is Node ${process.versions.node}, and its scripts need Node ${needed.join(".")} or newer. ` +
      "The workspace installs one where the npm package `node` has a binary for the platform; " +
      "here it has none, so install a current Node yourself.",
  );
  process.exit(1);
}

// Half of what a short command does is to compile the large libraries that it stands on; that is done once.
module.enableCompileCache?.(
  fileURLToPath(new URL("../node_modules/.cache/node-compile-cache", import.meta.url)),
);
