import { type ParseArgsConfig, parseArgs } from "node:util";
import { runScript, UserError } from "./user-error.ts";

/** An option as `parseArgs` knows it, and what it is for. */
type Option = NonNullable<ParseArgsConfig["options"]>[string] & { readonly says: string };

/** A command of the repository: all that its `--help` says, and what it takes. */
export interface Command<
  Options extends Readonly<Record<string, Option>> = Readonly<Record<string, Option>>,
> {
  /** As it is called; what stands before its own messages. */
  readonly name: string;
  /** Such as `pnpm mock <vendor> [--port <number>]`. */
  readonly usage: string;
  /** One sentence on what it does. */
  readonly does: string;
  /** What it takes beside options, by the name in `usage`. Without them, an argument is refused. */
  readonly positionals?: Readonly<Record<string, string>>;
  readonly options: Options;
}

type Parsed<Options extends Readonly<Record<string, Option>>> = ReturnType<
  typeof parseArgs<{ options: Options; strict: true; allowPositionals: true }>
>;

/** What a command was given. */
export interface Arguments<Options extends Readonly<Record<string, Option>>> {
  readonly values: Parsed<Options>["values"];
  readonly positionals: readonly string[];
}

const help = { type: "boolean", short: "h", says: "shows this" } as const;

/** Runs a command with its arguments, or shows its usage. Arguments that it does not take end it in one line. */
export async function runCommand<const Options extends Readonly<Record<string, Option>>>(
  command: Command<Options>,
  run: (given: Arguments<Options>) => Promise<void> | void,
  words: readonly string[] = process.argv.slice(2),
): Promise<void> {
  await runScript(command.name, async () => {
    if (asksForHelp(words)) return console.log(usageOf(command));
    await run(parse(command, words));
  });
}

/** A mistake in the arguments of a command: one line, with its usage. */
export function misuse({ usage }: Pick<Command, "usage">, reason: string): UserError {
  return new UserError(`${reason} Usage: ${usage}.`);
}

/** The text of `--help`. */
export function usageOf({ usage, does, positionals = {}, options }: Command): string {
  const rows = [
    ...Object.entries(positionals),
    ...Object.entries({ ...options, help }).map(
      ([name, option]) => [flagOf(name, option), option.says] as const,
    ),
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  const lines = rows.map(([name, says]) => `  ${name.padEnd(width)}  ${says}`);
  return [`Usage: ${usage}`, "", does, "", ...lines].join("\n");
}

function flagOf(name: string, { type, short }: Pick<Option, "type" | "short">): string {
  return `${short === undefined ? "" : `-${short}, `}--${name}${type === "string" ? " <value>" : ""}`;
}

/** Wherever it stands, and whatever stands beside it. */
function asksForHelp(words: readonly string[]): boolean {
  const end = words.indexOf("--");
  return words.slice(0, end < 0 ? undefined : end).some((word) => word === "--help" || word === "-h");
}

function parse<const Options extends Readonly<Record<string, Option>>>(
  command: Command<Options>,
  words: readonly string[],
): Arguments<Options> {
  try {
    const allowPositionals = command.positionals !== undefined;
    return parseArgs({ args: [...words], options: command.options, strict: true, allowPositionals });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    // The first sentence; the others advise what no command here needs.
    const [reason = ""] = error.message.split(/\. |\.?\n|\.$/);
    throw misuse(command, `${reason}.`);
  }
}
