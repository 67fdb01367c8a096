import { getReleasePlan } from "@changesets/get-release-plan";
import { type PublicPackage, publicPackages } from "./packages.ts";

/** A package that a release would publish. */
export interface Release {
  readonly folder: string;
  readonly name: string;
  readonly now: string;
  readonly next: string;
  /** Why it has a new version: the bump that the changesets ask for. */
  readonly bump: string;
  /** What its changelog would say. */
  readonly changes: readonly Change[];
}

/** An entry of a changelog. */
export interface Change {
  readonly bump: string;
  readonly text: string;
}

/** The releases that the pending changesets ask for, and the changesets' names. */
export interface ReleasePlan {
  readonly releases: readonly Release[];
  readonly changesets: readonly string[];
}

type Plan = Awaited<ReturnType<typeof getReleasePlan>>;

/** Reads the pending changesets, and works out what they release. */
export async function readReleasePlan(base: string): Promise<ReleasePlan> {
  const plan = await getReleasePlan(base);
  const releases = publicPackages(base).flatMap((one) => releaseOf(one, plan));
  return { releases, changesets: plan.changesets.map(({ id }) => id) };
}

function releaseOf({ folder, manifest }: PublicPackage, plan: Plan): Release[] {
  const release = plan.releases.find(({ name }) => name === manifest.name);
  if (release === undefined || release.type === "none") return [];
  const { name, oldVersion: now, newVersion: next, type: bump } = release;
  const own = plan.changesets.flatMap(({ summary, releases }) =>
    releases
      .filter((one) => one.name === name && one.type !== "none")
      .map((one) => ({ bump: one.type, text: summary })),
  );
  return [{ folder, name, now, next, bump, changes: [...own, ...updatedDependencies(manifest, plan)] }];
}

/** Changesets adds this entry for packages of the workspace that are released along. */
function updatedDependencies({ dependencies = {} }: PublicPackage["manifest"], plan: Plan): Change[] {
  const updated = plan.releases
    .filter(({ name, type }) => name in dependencies && type !== "none")
    .map(({ name, newVersion }) => `${name}@${newVersion}`);
  return updated.length === 0
    ? []
    : [{ bump: "patch", text: `Updated dependencies: ${updated.sort().join(", ")}` }];
}
