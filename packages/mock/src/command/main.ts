import { readFileSync } from "node:fs";
import { styleText } from "node:util";
import type { Vendor } from "../generated/vendors.ts";
import { type Mock, startMock } from "../start-mock.ts";
import { type Arguments, readArguments } from "./arguments.ts";
import { help } from "./help.ts";
import { logLine } from "./log.ts";

/** A mock that the command runs. */
interface Running {
  readonly vendor: Vendor;
  readonly mock: Mock;
}

/** Runs the command until a signal stops it; whatever fails is one line on stderr and exit code 1. */
export async function main(args: readonly string[]): Promise<void> {
  // A reader of the log that leaves, such as `head`, ends the log and not the mocks.
  process.stdout.on("error", () => {});
  try {
    await run(readArguments(args));
  } catch (error) {
    const [line = ""] = (error instanceof Error ? error.message : String(error)).split("\n");
    console.error(`project-apis-mock: ${line}`);
    process.exitCode = 1;
  }
}

async function run(wanted: Arguments): Promise<void> {
  if (wanted.help) return void process.stdout.write(help);
  if (wanted.version) return console.log(versionOfPackage());
  const signal = nextSignal();
  let count = 0;
  const running = await startAll(wanted, () => {
    count += 1;
  });
  introduce(running, wanted);
  await signal;
  await closeAll(running);
  // Below the ^C that the terminal shows.
  console.log(`${process.stdout.isTTY ? "\n" : ""}Stopped after ${count} request${count === 1 ? "" : "s"}.`);
}

function nextSignal(): Promise<unknown> {
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
  return new Promise((resolve) => {
    for (const signal of signals) process.once(signal, resolve);
  });
}

/** All of them, or none. */
async function startAll(wanted: Arguments, count: () => void): Promise<Running[]> {
  const running: Running[] = [];
  const { vendors, port, quiet, options } = wanted;
  const width = Math.max(...vendors.map((vendor) => vendor.length));
  try {
    for (const [index, vendor] of vendors.entries()) {
      const mock = await startMock(vendor, {
        ...options,
        ...(port !== undefined && { port: port === 0 ? 0 : port + index }),
        // One seed for all, so that one `--seed` repeats a run.
        ...(running[0] !== undefined && { seed: running[0].mock.seed }),
        history: 0,
        onRequest(request) {
          count();
          if (quiet) return;
          console.log(logLine(request, new Date(), vendors.length > 1 ? vendor.padEnd(width) : undefined));
        },
      });
      running.push({ vendor, mock });
    }
  } catch (error) {
    await closeAll(running);
    throw error;
  }
  return running;
}

function versionOfPackage(): string {
  const manifest = readFileSync(new URL("../../package.json", import.meta.url), "utf8");
  return String((JSON.parse(manifest) as { version: unknown }).version);
}

async function closeAll(running: readonly Running[]): Promise<void> {
  await Promise.all(running.map(({ mock }) => mock.close()));
}

function introduce(running: readonly Running[], { options }: Arguments): void {
  const width = Math.max(...running.map(({ vendor }) => vendor.length));
  for (const { vendor, mock } of running) {
    console.log(`${styleText("bold", vendor.padEnd(width))}  ${styleText("cyan", mock.url)}`);
  }
  const isDrawn = options.dynamic || options.errors !== undefined || Array.isArray(options.delay);
  if (isDrawn)
    console.log(styleText("dim", `What is drawn can be repeated: --seed ${running[0]?.mock.seed}`));
  console.log(styleText("dim", "Any credentials will do. Ctrl-C stops.\n"));
}
