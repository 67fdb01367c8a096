// A thread of `lint-aside.ts`.
import { parentPort } from "node:worker_threads";
import type { LintAnswer, LintRequest } from "./lint-aside.ts";
import { lintSpec } from "./spec.ts";
import { UserError } from "./user-error.ts";

parentPort?.on("message", async ({ vendors, base, port }: LintRequest) => {
  const answer: LintAnswer = { refusal: await refusalOf(vendors, base) };
  port.postMessage(answer);
});

async function refusalOf(vendors: readonly string[], base: string): Promise<string | undefined> {
  try {
    for (const vendor of vendors) await lintSpec(vendor, base);
    return undefined;
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
}
