import { type ChildProcess, spawn } from "node:child_process";

/** How a command is run. */
export interface RunOptions {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Milliseconds after which it is ended. Default: five minutes. */
  readonly timeout?: number;
}

const running = new Set<ChildProcess>();

/** Runs a command and returns its standard output. Throws with all that it printed when it fails or takes too long. */
export async function run(
  command: string,
  args: readonly string[],
  { cwd, env, timeout = 300_000 }: RunOptions,
): Promise<string> {
  // A group of its own, so that what the command has started ends with it.
  const child = spawn(command, args, {
    cwd,
    env: { ...inherited(), ...env },
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
  });
  running.add(child);
  const output = { all: "", stdout: "" };
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    output.all += text;
    output.stdout += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    output.all += text;
  });
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    end(child);
  }, timeout);
  const code = await new Promise((resolve, reject) => child.on("error", reject).on("close", resolve)).finally(
    () => {
      clearTimeout(timer);
      running.delete(child);
    },
  );
  if (code === 0) return output.stdout;
  const reason = isLate ? `took more than ${timeout / 1000} s` : `ended with ${code ?? child.signalCode}`;
  throw new Error(`${[command, ...args].join(" ")}\n${output.all.trim()}\n${reason}`);
}

/** Ends every command that still runs. */
export function endAll(): void {
  for (const child of running) end(child);
}

function end({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, "SIGKILL");
  } catch {
    // It has ended by itself.
  }
}

/** What pnpm and npm tell their scripts of the project at hand is wrong in another project. */
function inherited(): NodeJS.ProcessEnv {
  const hidden =
    /^(NODE_OPTIONS|p?npm_(lifecycle|package)_.*|p?npm_config_(local_|global_)?prefix|INIT_CWD)$/i;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !hidden.test(name)));
}
