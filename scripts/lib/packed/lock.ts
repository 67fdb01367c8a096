/** The parts of npm's `package-lock.json` that are looked at. */
export interface PackageLock {
  /** By their place in the project: `node_modules/ajv`. */
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

/** An installed package. */
export interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly hasInstallScript?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>;
}

/** An installed package with its place. */
export interface PlacedPackage extends LockedPackage {
  /** From the project's folder. */
  readonly path: string;
  readonly name: string;
}

const folder = "node_modules/";

/** A package and all that is installed because of it: the first is the package itself, the others follow by name. */
export function productionTree({ packages }: PackageLock, name: string): PlacedPackage[] {
  const found = new Map<string, PlacedPackage>();
  const visit = (path: string) => {
    const one = packages[path];
    if (one === undefined || found.has(path)) return;
    found.set(path, { ...one, path, name: nameAt(path) });
    for (const needed of neededBy(one)) visit(placeOf(packages, path, needed));
  };
  visit(`${folder}${name}`);
  const [first, ...rest] = found.values();
  if (first === undefined) throw new Error(`${name} is not installed.`);
  return [first, ...rest.sort((a, b) => (a.name < b.name ? -1 : 1))];
}

/** The name of the package at a place. */
function nameAt(path: string): string {
  return path.slice(path.lastIndexOf(folder) + folder.length);
}

/** npm installs what a package names, and the peers that it cannot do without. */
function neededBy({
  dependencies,
  optionalDependencies,
  peerDependencies = {},
  ...one
}: LockedPackage): string[] {
  const peers = Object.keys(peerDependencies).filter((name) => !one.peerDependenciesMeta?.[name]?.optional);
  return Object.keys({ ...dependencies, ...optionalDependencies }).concat(peers);
}

/** Where Node finds a package from a place: in the nearest `node_modules` upwards. */
function placeOf(packages: PackageLock["packages"], from: string, name: string): string {
  for (let at = from; at !== ""; at = at.slice(0, Math.max(0, at.lastIndexOf(folder) - 1))) {
    const path = `${at}/${folder}${name}`;
    if (path in packages) return path;
  }
  return `${folder}${name}`;
}
