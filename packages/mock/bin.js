#!/usr/bin/env node
// Plain enough for every Node that has modules: an old one is told so before it meets anything newer.
import { tooOld } from "./dist/node-version.js";

const reason = tooOld(process.versions.node);
if (reason === undefined) {
  import("./dist/command/main.js").then(({ main }) => main(process.argv.slice(2)));
} else {
  console.error(`project-apis-mock: ${reason}`);
  process.exitCode = 1;
}
