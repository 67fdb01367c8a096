import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import type { OpenApiDocument } from "../openapi.ts";
import { UserError } from "../user-error.ts";
import type { Rating } from "./rating.ts";

/** What `redocly diff --format json` writes of a change, as far as it is read here. */
export interface RedoclyChange {
  readonly path: string;
  readonly typeName: string;
  readonly kind: "added" | "removed" | "modified";
  readonly impact: Rating;
  readonly verdicts: readonly { readonly ruleId: string; readonly message: string }[];
  readonly property?: string;
  readonly base?: { readonly pointer: string; readonly value?: unknown };
  readonly revision?: { readonly pointer: string; readonly value?: unknown };
}

const run = promisify(execFile);
const manifest = createRequire(import.meta.url).resolve("@redocly/cli/package.json");
const cli = join(dirname(manifest), "bin/cli.js");
// It asks the network for a newer version, and tells of its use, unless it is told not to.
const quiet = {
  REDOCLY_TELEMETRY: "off",
  REDOCLY_SUPPRESS_UPDATE_NOTICE: "true",
  REDOCLY_SUPPRESS_NOTIFICATIONS: "true",
};

/** The changes that `redocly diff` finds between two bundled documents. */
export async function redoclyDiff(
  base: OpenApiDocument,
  revision: OpenApiDocument,
): Promise<RedoclyChange[]> {
  const folder = await mkdtemp(join(tmpdir(), "project-apis-diff-"));
  try {
    await writeFile(join(folder, "base.json"), JSON.stringify(base));
    await writeFile(join(folder, "revision.json"), JSON.stringify(revision));
    const format = ["--format", "json", "--output", "changes.json", "--fail-on", "none"];
    await run(process.execPath, [cli, "diff", "base.json", "revision.json", ...format], {
      cwd: folder,
      env: { ...process.env, ...quiet },
      timeout: 120_000,
    });
    return JSON.parse(await readFile(join(folder, "changes.json"), "utf8")).changes;
  } catch (error) {
    const reason = error instanceof Error ? error.message.split("\n").slice(0, 3).join(" ") : String(error);
    throw new UserError(`\`redocly diff\` cannot compare the two documents: ${reason}`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
