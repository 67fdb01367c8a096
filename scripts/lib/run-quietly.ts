import { spawn } from "node:child_process";
import { UserError } from "./user-error.ts";

/** Runs a command and returns what it printed. Throws `UserError` with all of it when the command fails. */
export async function runQuietly(command: string, args: readonly string[], cwd: string): Promise<string> {
  const child = spawn(command, args, { cwd, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    // A character may be split between two chunks.
    stream.setEncoding("utf8").on("data", (chunk: string) => {
      output += chunk;
    });
  }
  const code = await new Promise((resolve, reject) => child.on("error", reject).on("close", resolve));
  if (code === 0) return output;
  throw new UserError(`\`${command} ${args.join(" ")}\` failed.\n${output.trim()}`);
}
