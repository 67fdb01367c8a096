// pnpm smoke [name…] [--strict]: what users get, packed, installed and used everywhere they may use it.
import { runCommand } from "./lib/arguments.ts";
import { type Outcome, runChecks } from "./smoke/check.ts";
import { allChecks, preparations } from "./smoke/checks.ts";
import { isGood, renderOutcome, renderTotal } from "./smoke/report.ts";
import { selectChecks } from "./smoke/selection.ts";
import { openWorkshop } from "./smoke/workshop.ts";

const command = {
  name: "smoke",
  usage: "pnpm smoke [name…] [--strict]",
  does: "Packs the packages, and installs and uses them everywhere that users may.",
  positionals: { name: "a check, or the part of its name before a hyphen; without one, all" },
  options: { strict: { type: "boolean", default: false, says: "what cannot be run here is an error" } },
} as const;

await runCommand(command, async ({ positionals: names, values: { strict: isStrict } }) => {
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
