import { readFileSync } from "node:fs";
import { mkdtempDisposable } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { read } from "../files.ts";
import { runQuietly } from "../run-quietly.ts";
import { publicPackages } from "./packages.ts";
import type { Release } from "./plan.ts";

/** Releases whose changesets have become versions already, and whose versions the registry does not have yet. */
export async function readUnpublished(base: string): Promise<Release[]> {
  const names = await unpublishedNames(base);
  return publicPackages(base)
    .filter(({ manifest }) => names.has(manifest.name))
    .map(({ folder, manifest: { name, version } }) => {
      const changelog = read(join(base, folder, "CHANGELOG.md")) ?? "";
      const changes = changelogEntry(changelog, version).map((text) => ({ bump: "", text }));
      return { folder, name, now: version, next: version, bump: "versioned", changes };
    });
}

/** The lines that a changelog has for a version, without its headings. */
export function changelogEntry(changelog: string, version: string): string[] {
  const [, ...sections] = changelog.split(/^## /m);
  const section = sections.find((text) => text.split("\n", 1)[0] === version) ?? "";
  return section
    .split("\n")
    .slice(1)
    .filter((line) => line.trim() !== "" && !line.startsWith("### "))
    .map((line) => line.replace(/^- /, ""));
}

async function unpublishedNames(base: string): Promise<Set<string>> {
  await using folder = await mkdtempDisposable(join(tmpdir(), "project-apis-release-"));
  const file = join(folder.path, "plan.json");
  await runQuietly("changeset", ["publish-plan", "--output", file], base);
  const { plan }: { plan: { kind: string; name: string }[][] } = JSON.parse(readFileSync(file, "utf8"));
  return new Set(
    plan
      .flat()
      .filter(({ kind }) => kind === "publish")
      .map(({ name }) => name),
  );
}
