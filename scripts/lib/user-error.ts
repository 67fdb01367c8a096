/** A mistake that the person at the terminal can mend: its message is all they need, a stack trace would bury it. */
export class UserError extends Error {
  override readonly name = "UserError";
}

/** Runs a script; a `UserError`, or a file that cannot be read or written, becomes its message on stderr and exit code 1. */
export async function runScript(name: string, run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    const isFileError = error instanceof Error && "syscall" in error;
    if (!(error instanceof UserError || isFileError)) throw error;
    console.error(`${name}: ${error.message}`);
    process.exitCode = 1;
  }
}
