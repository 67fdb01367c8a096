import { styleText } from "node:util";
import yoctoSpinner from "yocto-spinner";

/** Runs one part of a command: in a terminal it turns while it lasts, and what remains is a line that says what was done. */
export async function phase<T>(
  name: { readonly doing: string; readonly done: string },
  run: () => Promise<{ note: string; value: T }>,
): Promise<T> {
  const spinner = process.stdout.isTTY
    ? yoctoSpinner({ text: `${name.doing} …`, stream: process.stdout }).start()
    : undefined;
  const start = performance.now();
  try {
    const { note, value } = await run();
    const seconds = `${((performance.now() - start) / 1000).toFixed(1)} s`;
    spinner?.stop();
    console.log(
      `${styleText("green", "✓")} ${name.done.padEnd(10)} ${styleText("dim", `${seconds.padStart(6)}   ${note}`)}`,
    );
    return value;
  } finally {
    spinner?.stop();
  }
}
