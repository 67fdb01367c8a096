import { join, relative } from "node:path";
import {
  BaseResolver,
  bundle,
  createConfig,
  getLineColLocation,
  lint,
  loadConfig,
  type NormalizedProblem,
} from "@redocly/openapi-core";
import type { OpenApiDocument } from "./openapi.ts";
import { UserError } from "./user-error.ts";

/** Lints a vendor's spec and bundles it into one document. Throws `UserError` with file, line and rule of each problem. */
export async function loadSpec(vendor: string, base: string): Promise<OpenApiDocument> {
  await lintSpec(vendor, base);
  return bundleSpec(vendor, base);
}

/** Lints a vendor's spec. Throws `UserError` with file, line and rule of each problem. */
export async function lintSpec(vendor: string, base: string): Promise<void> {
  const config = await loadConfig({ configPath: join(base, "redocly.yaml") });
  report(vendor, base, await readable(vendor, base, lint({ ref: fileOf(vendor, base), config })));
}

/** Bundles a vendor's spec into one document, unlinted. Throws `UserError` when its parts cannot be put together. */
export async function bundleSpec(vendor: string, base: string): Promise<OpenApiDocument> {
  const settings = { config: await createConfig({}), externalRefResolver: new BaseResolver() };
  const bundling = bundle({ ref: fileOf(vendor, base), ...settings, componentRenamingConflicts: "error" });
  const { bundle: document, problems } = await readable(vendor, base, bundling);
  report(vendor, base, problems);
  return document.parsed as OpenApiDocument;
}

const fileOf = (vendor: string, base: string) => join(base, "specs", vendor, "openapi.yaml");

/** The linter itself gives up when it cannot read or parse the first file. */
async function readable<T>(vendor: string, base: string, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    const reason = inRepository(error instanceof Error ? error.message : String(error), base);
    throw new UserError(`the spec of ${vendor} cannot be read; nothing was written.\n  ${reason}`);
  }
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
  const [message = ""] = problem.message.split("\n");
  if (!location) return `${problem.ruleId}: ${message}`;
  const { source, start } = getLineColLocation(location);
  const place = `${relative(base, source.absoluteRef)}:${start.line}:${start.col}`;
  return `${place} ${problem.ruleId}: ${inRepository(message, base)}`;
}

const inRepository = (text: string, base: string) => text.replaceAll(`${base}/`, "");
