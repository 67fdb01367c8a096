import { existsSync } from "node:fs";
import { join } from "node:path";
import { versionOf } from "../version.ts";
import { bumpOf, gravest, type Rating } from "./rating.ts";
import type { SpecChanges } from "./spec-changes.ts";

/** Bumps by the name of the package. */
export type Bumps = ReadonlyMap<string, Rating>;

/** The bumps that a vendor's changes ask for: of its package, and of the umbrella, which re-exports it. */
export function neededBumps(root: string, { vendor, rating }: SpecChanges): Bumps {
  const folders = { [`@project-apis/${vendor}`]: vendor, "project-apis": "project-apis" };
  const bumps = Object.entries(folders).flatMap(([name, folder]) => {
    const isThere = existsSync(join(root, "packages", folder, "package.json"));
    return isThere ? [[name, bumpOf(rating, versionOf(root, `packages/${folder}`))] as const] : [];
  });
  return new Map(rating === "none" ? [] : bumps);
}

/** The bumps that a changeset is written with: the mock carries the spec, so it goes along. */
export function writtenBumps(root: string, changes: SpecChanges): Bumps {
  const needed = neededBumps(root, changes);
  return needed.size === 0 ? needed : new Map([...needed, ["@project-apis/mock", "patch"]]);
}

/** Bumps of several changes together: the gravest of each package. */
export function together(all: readonly Bumps[]): Bumps {
  const byPackage = Map.groupBy(
    all.flatMap((bumps) => [...bumps]),
    ([name]) => name,
  );
  return new Map([...byPackage].map(([name, bumps]) => [name, gravest(bumps.map(([, bump]) => bump))]));
}
