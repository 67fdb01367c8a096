import { UserError } from "../lib/user-error.ts";
import type { Check } from "./check.ts";

/** The checks that are named, themselves or by their group, or all. Throws `UserError` on a name that there is not. */
export function selectChecks(checks: readonly Check[], names: readonly string[]): readonly Check[] {
  const matches = ({ name }: Check, wanted: string) => name === wanted || name.startsWith(`${wanted}-`);
  for (const wanted of names) {
    if (!checks.some((check) => matches(check, wanted))) {
      const known = checks.map(({ name }) => name).join(", ");
      throw new UserError(`there is no check ${JSON.stringify(wanted)}. Checks: ${known}.`);
    }
  }
  return names.length === 0
    ? checks
    : checks.filter((check) => names.some((wanted) => matches(check, wanted)));
}
