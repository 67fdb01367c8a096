import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadSpec } from "../spec.ts";
import { UserError } from "../user-error.ts";
import { discoverVendors } from "../workspace.ts";
import { bundleOnly } from "./bundle.ts";
import { type ChangeLine, changeOf, linesOf } from "./change.ts";
import { compareDocuments } from "./compare.ts";
import { type Base, checkOutSpecs } from "./git.ts";
import { gravest, type Rating } from "./rating.ts";

/** What changed in the spec of one vendor. */
export interface SpecChanges {
  readonly vendor: string;
  readonly rating: Rating;
  readonly lines: readonly ChangeLine[];
}

/** Compares the specs of the work tree with those of a commit. Without names: all vendors of either. */
export async function specChanges(
  root: string,
  base: Base,
  names: readonly string[],
): Promise<SpecChanges[]> {
  const folder = await mkdtemp(join(tmpdir(), "project-apis-specs-"));
  try {
    await checkOutSpecs(root, base.commit, folder);
    const [before, after] = [discoverVendors(folder), discoverVendors(root)];
    const found: SpecChanges[] = [];
    for (const vendor of select(names, [...new Set([...before, ...after])].sort())) {
      const lines = linesOf(await changesOf(vendor, { root, folder, base, before, after }));
      found.push({ vendor, lines, rating: gravest(lines.map(({ rating }) => rating)) });
    }
    return found;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function select(names: readonly string[], vendors: readonly string[]): readonly string[] {
  const unknown = names.find((name) => !vendors.includes(name));
  if (unknown === undefined)
    return names.length === 0 ? vendors : vendors.filter((vendor) => names.includes(vendor));
  const known = vendors.join(", ");
  throw new UserError(`there is no vendor ${JSON.stringify(unknown)}. Vendors with a spec: ${known}.`);
}

interface Sides {
  readonly root: string;
  readonly folder: string;
  readonly base: Base;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

async function changesOf(vendor: string, { root, folder, base, before, after }: Sides) {
  const place = { directions: [] };
  if (!after.includes(vendor)) return [changeOf("vendor-removed", place, [])];
  const document = await loadSpec(vendor, root);
  if (!before.includes(vendor)) return [changeOf("vendor-added", place, [])];
  return compareDocuments(await bundleOnly(vendor, folder, base.commit.slice(0, 7)), document);
}
