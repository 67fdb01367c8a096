// pnpm smoke [name…] [--strict]: what users get, packed, installed and used everywhere they may use it.
import { parseArgs } from "node:util";
import { runScript, UserError } from "./lib/user-error.ts";
import { type Outcome, runChecks } from "./smoke/check.ts";
import { allChecks, preparations } from "./smoke/checks.ts";
import { isGood, renderOutcome, renderTotal } from "./smoke/report.ts";
import { selectChecks } from "./smoke/selection.ts";
import { openWorkshop } from "./smoke/workshop.ts";

await runScript("smoke", async () => {
  const { names, isStrict } = readArguments();
  await using workshop = openWorkshop();
  const first = preparations(workshop);
  const checks = selectChecks(allChecks(workshop), names);
  const width = Math.max(...[...first, ...checks].map(({ title }) => title.length));
  const print = (outcome: Outcome) => console.log(renderOutcome(outcome, width));

  console.log("smoke: the packed packages, as users install and run them\n");
  const prepared = await runChecks(first, 1, print);
  const outcomes = await runChecks(checks, 2, print);
  console.log(`\n${renderTotal([...prepared, ...outcomes])}`);
  if (!isGood(prepared, outcomes, isStrict)) process.exitCode = 1;
});

function readArguments(): { names: readonly string[]; isStrict: boolean } {
  try {
    const options = { strict: { type: "boolean", default: false } } as const;
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    return { names: positionals, isStrict: values.strict };
  } catch (error) {
    throw new UserError(`${(error as Error).message} Usage: pnpm smoke [name…] [--strict]`);
  }
}
