import { parseArgs } from "node:util";
import { suggest } from "@project-apis/contract-kit/suggest";
import { type Vendor, vendors } from "../generated/vendors.ts";
import { expectVendor, type MockOptions } from "../start-mock.ts";

/** What somebody at a terminal asked for. */
export interface Arguments {
  readonly vendors: readonly Vendor[];
  readonly options: Omit<MockOptions, "port">;
  /** Of the first vendor; each further one has the next. Undefined: free ones. */
  readonly port: number | undefined;
  readonly quiet: boolean;
  readonly help: boolean;
  readonly version: boolean;
}

const options = {
  port: { type: "string", short: "p" },
  delay: { type: "string" },
  dynamic: { type: "boolean", default: false },
  errors: { type: "string" },
  seed: { type: "string" },
  quiet: { type: "boolean", short: "q", default: false },
  help: { type: "boolean", short: "h", default: false },
  version: { type: "boolean", short: "v", default: false },
} as const;

/** Reads the arguments of the command. Throws an error of one line on one that cannot be. */
export function readArguments(args: readonly string[]): Arguments {
  const { values, positionals } = parse(args);
  const { port, delay, dynamic, errors, seed, quiet, help, version } = values;
  if (positionals.length === 0 && !help && !version) {
    throw new TypeError(`Name a vendor: ${vendors.join(", ")}. --help tells more.`);
  }
  const names: Vendor[] = [];
  for (const name of new Set(positionals)) {
    expectVendor(name);
    names.push(name);
  }
  return {
    vendors: names,
    port: port === undefined ? undefined : numberFrom("port", port),
    options: {
      dynamic,
      ...(delay !== undefined && { delay: delayFrom(delay) }),
      ...(errors !== undefined && { errors: numberFrom("errors", errors) }),
      ...(seed !== undefined && { seed }),
    },
    quiet,
    help,
    version,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    const [message = ""] = (error as Error).message.split("\n");
    const unknown = /^Unknown option '-*([^']*)'/.exec(message)?.[1];
    throw new TypeError(unknown === undefined ? message : unknownOption(unknown), { cause: error });
  }
}

function unknownOption(name: string): string {
  const hint = suggest(
    `--${name}`,
    Object.keys(options).map((known) => `--${known}`),
  );
  return `There is no option ${name.length === 1 ? "-" : "--"}${name}. ${hint}`;
}

function delayFrom(text: string): number | [number, number] {
  const [min = "", max, ...rest] = text.split("-");
  if (rest.length > 0) throw new TypeError(`--delay takes milliseconds, as 200 or 100-500, not "${text}".`);
  return max === undefined ? numberFrom("delay", min) : [numberFrom("delay", min), numberFrom("delay", max)];
}

function numberFrom(name: string, text: string): number {
  if (/^\d+(\.\d+)?$/.test(text)) return Number(text);
  throw new TypeError(`--${name} takes a number, not "${text}".`);
}
