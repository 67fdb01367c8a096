// The command on its sources; bin.js runs the build.
import { main } from "../src/command/main.ts";

await main(process.argv.slice(2));
