import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { UserError } from "../lib/user-error.ts";
import { frameLibrary } from "./library-pages.ts";
import { firstSentence, type SearchEntry, words } from "./search-entries.ts";
import { importFrom, type Tools } from "./tools.ts";
import type { VendorDocs } from "./vendor-docs.ts";

/** The parts of TypeDoc that are used. */
interface TypeDoc {
  readonly Application: { bootstrap(options: object): Promise<Application> };
  readonly ReflectionKind: { readonly Reference: number; singularString(kind: number): string };
}

interface Application {
  readonly renderer: {
    router?: { getFullUrl(target: Reflection): string };
    on(event: "endRender", run: () => void): void;
  };
  readonly logger: { hasErrors(): boolean };
  convert(): Promise<Reflection | undefined>;
  generateDocs(project: Reflection, folder: string): Promise<void>;
}

interface Reflection extends Documented {
  name: string;
  readonly kind: number;
  readonly children?: readonly Reflection[];
  readonly signatures?: readonly Documented[];
}

interface Documented {
  readonly comment?: { readonly summary: readonly { readonly text: string }[] };
}

/** A file that users import, and the name by which they do. */
interface Entry {
  readonly file: string;
  readonly name: string;
}

/** Renders the exports of all published packages with TypeDoc, and returns them for the search. */
export async function writeLibrary(
  site: string,
  base: string,
  vendors: readonly VendorDocs[],
  tools: Tools,
): Promise<SearchEntry[]> {
  const typedoc = (await importFrom(tools.folder, "typedoc/dist/index.js")) as TypeDoc;
  const entries = findEntries(base);
  const app = await typedoc.Application.bootstrap(optionsFor(base, entries));
  const project = await app.convert();
  if (project === undefined)
    throw new UserError("TypeDoc could not read the packages; its words stand above.");
  // A page is called after the name under which its package is imported, not after its file.
  for (const module of project.children ?? []) {
    module.name = entries.find(({ file }) => moduleName(file) === module.name)?.name ?? module.name;
  }
  const found: SearchEntry[] = [];
  app.renderer.on("endRender", () => {
    const urlOf = (reflection: Reflection) => `library/${app.renderer.router?.getFullUrl(reflection)}`;
    for (const module of project.children ?? []) found.push(...entriesOf(module, urlOf, typedoc, vendors));
  });
  await app.generateDocs(project, join(site, "library"));
  if (app.logger.hasErrors()) throw new UserError("TypeDoc failed; its words stand above.");
  frameLibrary(site, vendors);
  return found;
}

function optionsFor(base: string, entries: readonly Entry[]): object {
  return {
    name: "Library",
    entryPoints: entries.map(({ file }) => join(base, file)),
    tsconfig: join(base, "scripts/docs/tsconfig.library.json"),
    basePath: base,
    // The workspace's own type check does that.
    skipErrorChecking: true,
    // Its tables have a place in the reference, where they are of use.
    exclude: ["**/generated/types.ts"],
    readme: "none",
    disableSources: true,
    hideGenerator: true,
    githubPages: false,
    alwaysCreateEntryPointModule: true,
    lightHighlightTheme: "light-plus",
    darkHighlightTheme: "dark-plus",
    navigation: { includeFolders: false },
    validation: false,
    logLevel: "Error",
  };
}

/** Every entry of every published package but the umbrella, which has nothing of its own. */
function findEntries(base: string): Entry[] {
  return globSync("packages/*/package.json", { cwd: base })
    .sort()
    .flatMap((manifest) => {
      const { name, private: isPrivate, exports } = JSON.parse(readFileSync(join(base, manifest), "utf8"));
      if (isPrivate === true || !name.startsWith("@")) return [];
      return Object.entries<unknown>(exports).flatMap(([path, target]) => {
        const source = sourceOf(target);
        const file = manifest.replace("package.json", source ?? "");
        return source === undefined || !existsSync(join(base, file))
          ? []
          : [{ file, name: name + path.slice(1) }];
      });
    });
}

function sourceOf(target: unknown): string | undefined {
  if (typeof target !== "object" || target === null || !("@project-apis/source" in target)) return undefined;
  const source = target["@project-apis/source"];
  return typeof source === "string" ? source.replace(/^\.\//, "") : undefined;
}

// TypeDoc takes away the ending, and the name of an index.
function moduleName(file: string): string {
  return file.replace(/\.ts$/, "").replace(/\/index$/, "");
}

function entriesOf(
  module: Reflection,
  urlOf: (reflection: Reflection) => string,
  { ReflectionKind }: TypeDoc,
  vendors: readonly VendorDocs[],
): SearchEntry[] {
  const vendor = vendors.find((docs) => module.name.endsWith(`/${docs.vendor}`));
  const schemas = new Set(vendor?.schemas.map(({ name }) => name));
  const own = (module.children ?? []).filter(
    ({ kind, name }) => kind !== ReflectionKind.Reference && !schemas.has(name),
  );
  return own.map((reflection) => ({
    kind: "export",
    href: urlOf(reflection),
    title: reflection.name,
    summary: firstSentence(textOf(reflection)) || ReflectionKind.singularString(reflection.kind),
    owner: module.name,
    words: words(reflection.name),
  }));
}

function textOf({ comment, signatures }: Reflection): string {
  const { summary = [] } = comment ?? signatures?.[0]?.comment ?? {};
  return summary.map(({ text }) => text).join("");
}
