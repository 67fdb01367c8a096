// Loaded into a test run by `--import`: a letter in the file of COUNT_FILE for each server and each request.
import { subscribe, tracingChannel } from "node:diagnostics_channel";
import { appendFileSync } from "node:fs";

const file = process.env.COUNT_FILE;
subscribe("http.server.request.start", () => appendFileSync(file, "r"));
tracingChannel("net.server.listen").subscribe({ asyncEnd: () => appendFileSync(file, "s") });
