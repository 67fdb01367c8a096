import { join, relative } from "node:path";
import {
  BaseResolver,
  bundle,
  createConfig,
  lint,
  loadConfig,
  type NormalizedProblem,
} from "@redocly/openapi-core";
import type { OpenApiDocument } from "./openapi.ts";
import { UserError } from "./user-error.ts";

/** Lints a vendor's spec and bundles it into one document. Throws `UserError` with file, line and rule of each problem. */
export async function loadSpec(vendor: string, base: string): Promise<OpenApiDocument> {
  const ref = join(base, "specs", vendor, "openapi.yaml");
  const config = await loadConfig({ configPath: join(base, "redocly.yaml") });
  const problems = await lint({ ref, config });
  report(vendor, base, problems);
  const result = await bundle({
    ref,
    config: await createConfig({}),
    externalRefResolver: new BaseResolver(),
    componentRenamingConflicts: "error",
  });
  report(vendor, base, result.problems);
  return result.bundle.parsed as OpenApiDocument;
}

const shown = 20;

function report(vendor: string, base: string, problems: readonly NormalizedProblem[]): void {
  const found = problems.filter((problem) => !problem.ignored);
  if (found.length === 0) return;
  const lines = found.slice(0, shown).map((problem) => `  ${describe(problem, base)}`);
  if (found.length > shown) lines.push(`  … and ${found.length - shown} more`);
  const count = found.length === 1 ? "a problem" : `${found.length} problems`;
  throw new UserError(
    `the spec of ${vendor} has ${count}; nothing was written.\n${lines.join("\n")}\n` +
      `Mend the spec, then run \`pnpm generate ${vendor}\` again.`,
  );
}

function describe(problem: NormalizedProblem, base: string): string {
  const [location] = problem.location;
  const file = location ? relative(base, location.source.absoluteRef) : "specs";
  const start =
    location && "start" in location && location.start ? `:${location.start.line}:${location.start.col}` : "";
  return `${file}${start} ${problem.ruleId}: ${problem.message.split("\n")[0]}`;
}
