import { createInterface } from "node:readline/promises";
import { UserError } from "./user-error.ts";

/** Asks before anything is written: "yes" on a terminal, `--yes` elsewhere. Throws `UserError` when it is not given. */
export async function confirmWriting(server: string, yes: boolean): Promise<void> {
  if (yes) return;
  if (!process.stdin.isTTY)
    throw new UserError(
      "--write changes real data: without a terminal to ask on, it needs --yes. Nothing was sent.",
    );
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    const question = `This makes things at ${server}, changes them, and removes them again. People may be notified.\nType yes to go on: `;
    // Ctrl-C rejects, and is an answer too.
    const answer = await terminal.question(question).catch(() => "");
    if (answer.trim() !== "yes") throw new UserError("not confirmed. Nothing was sent.");
  } finally {
    terminal.close();
  }
}
