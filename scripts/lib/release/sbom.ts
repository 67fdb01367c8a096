import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { mkdtempDisposable } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { type PackedInstall, resolvePacked } from "../packed/install.ts";
import { productionTree } from "../packed/lock.ts";
import { UserError } from "../user-error.ts";
import { bundledIn } from "./bundled.ts";

const folder = "reports/sbom";

/** Where the software bill of materials of a version is written, from the root of the repository. */
export function sbomPath(name: string, version: string): string {
  return `${folder}/${name.replace("@", "").replace("/", "-")}-${version}.cdx.json`;
}

/** Writes what each release is made of: the package, and all that npm installs because of it, in CycloneDX. */
export async function writeSboms(
  base: string,
  releases: readonly { readonly name: string; readonly now: string }[],
): Promise<void> {
  rmSync(join(base, folder), { recursive: true, force: true });
  if (releases.length === 0) return;
  await using target = await mkdtempDisposable(join(tmpdir(), "project-apis-sbom-"));
  const resolved = await resolvePacked(base, target.path);
  const files: { path: string; content: string }[] = [];
  // One after the other: the folder goes when one fails, and none may still be writing into it.
  for (const { name, now } of releases) {
    const content = await sbomOf(name, resolved, mkdtempSync(join(target.path, "one-")));
    files.push({ path: join(base, sbomPath(name, now)), content: `${JSON.stringify(content, null, 2)}\n` });
  }
  mkdirSync(join(base, folder), { recursive: true });
  for (const { path, content } of files) writeFileSync(path, content);
}

/** The parts of an SBOM that are looked at. */
export interface Sbom {
  metadata: { component: Component };
  components: Component[];
  dependencies: { ref: string; dependsOn: string[] }[];
}

/** A package in an SBOM. */
export interface Component {
  readonly "bom-ref": string;
  readonly type: string;
  readonly name: string;
  readonly version: string;
  readonly purl: string;
  readonly externalReferences?: readonly { readonly type: string; readonly url: string }[];
}

/** Describes one package of an install, in an empty folder: npm a project that has it alone, whose place it then takes. */
export async function sbomOf(
  name: string,
  { lock, packages }: PackedInstall,
  project: string,
): Promise<Sbom> {
  const manifest = { name: "project", version: "0.0.0", dependencies: { [name]: "*" } };
  const tree = productionTree(lock, name);
  const places = Object.fromEntries(tree.map(({ path }) => [path, lock.packages[path]]));
  const ownLock = { ...manifest, lockfileVersion: 3, packages: { "": manifest, ...places } };
  writeFileSync(join(project, "package.json"), JSON.stringify(manifest));
  writeFileSync(join(project, "package-lock.json"), JSON.stringify(ownLock));
  const flags = ["--sbom-format=cyclonedx", "--sbom-type=library", "--package-lock-only"];
  const sbom: Sbom = JSON.parse(await npm(project, ["sbom", ...flags]));
  const own = sbom.components.find((one) => one.name === name);
  const tarball = packages.find((one) => one.name === name)?.tarball;
  if (own === undefined || tarball === undefined) throw new UserError(`npm's SBOM of ${name} lacks it.`);
  return promote(sbom, own, bundledIn(tarball));
}

function promote(
  sbom: Sbom,
  own: Component,
  bundled: readonly { readonly name: string; readonly version: string }[],
): Sbom {
  const inside = bundled.map(({ name, version }) => ({
    "bom-ref": `${name}@${version}`,
    type: "library",
    name,
    version,
    purl: `pkg:npm/${name.replace("@", "%40")}@${version}`,
  }));
  const others = sbom.components.filter((one) => one !== own && !inside.some((it) => isSame(it, one)));
  const refs = inside.map((one) => one["bom-ref"]);
  return {
    ...sbom,
    metadata: { ...sbom.metadata, component: withoutLocalPlace(own) },
    components: [...others.map(withoutLocalPlace), ...inside],
    dependencies: sbom.dependencies
      .filter(({ ref }) => ref !== sbom.metadata.component["bom-ref"])
      .map(({ ref, dependsOn }) => ({
        ref,
        dependsOn: ref === own["bom-ref"] ? [...dependsOn, ...refs] : dependsOn,
      })),
  };
}

const isSame = (one: Component, other: Component) => one["bom-ref"] === other["bom-ref"];

/** Where a tarball lay when it was looked at concerns nobody. */
function withoutLocalPlace(component: Component): Component {
  const { externalReferences = [] } = component;
  return {
    ...component,
    externalReferences: externalReferences.filter(({ url }) => !url.startsWith("file:")),
  };
}

async function npm(cwd: string, args: readonly string[]): Promise<string> {
  try {
    return (await promisify(execFile)("npm", args, { cwd, maxBuffer: 2 ** 26 })).stdout;
  } catch (error) {
    const words = error instanceof Error && "stderr" in error ? String(error.stderr).trim() : String(error);
    throw new UserError(`\`npm ${args.join(" ")}\` failed, so that no SBOM was written.\n${words}`);
  }
}
