import { join } from "node:path";
import { read } from "../lib/files.ts";
import type { UnpackedPackage } from "./packages.ts";

/** Something that users can import. */
export interface Entry {
  /** As in an import: `project-apis`, `@project-apis/core/oauth`. */
  readonly specifier: string;
  readonly isJson: boolean;
  /** Whether its types are only there with a package that users may do without. */
  readonly needsPeer: boolean;
}

type Target = string | { readonly types?: string; readonly default?: string };

/** Every entry of a package, from the exports of its packed manifest. */
export function entriesOf({ name, folder, manifest }: UnpackedPackage): Entry[] {
  const exported = Object.entries((manifest.exports ?? {}) as Record<string, Target>);
  if (exported.length === 0) throw new Error(`${name} exports nothing.`);
  const peers = Object.keys(manifest.peerDependenciesMeta ?? {});
  return exported.map(([path, target]) => {
    if (path.includes("*")) throw new Error(`${name} exports the pattern ${path}, which cannot be listed.`);
    const file = typeof target === "string" ? target : (target.types ?? target.default ?? "");
    const text = read(join(folder, file)) ?? "";
    return {
      specifier: join(name, path),
      isJson: file.endsWith(".json"),
      needsPeer: peers.some((peer) => text.includes(`"${peer}"`) || text.includes(`"${peer}/`)),
    };
  });
}

/** A module that imports every entry, and exports them by their specifiers. */
export function importAll(entries: readonly Entry[]): string {
  const lines = entries.map(({ specifier, isJson }, index) =>
    isJson
      ? `import entry${index} from "${specifier}" with { type: "json" };`
      : `import * as entry${index} from "${specifier}";`,
  );
  return `${lines.join("\n")}\n${exportAll(entries)}`;
}

/** The same as a CommonJS module. */
export function requireAll(entries: readonly Entry[]): string {
  const lines = entries.map(({ specifier }, index) => `import entry${index} = require("${specifier}");`);
  return `${lines.join("\n")}\n${exportAll(entries)}`;
}

function exportAll(entries: readonly Entry[]): string {
  const lines = entries.map(({ specifier }, index) => `  "${specifier}": entry${index},\n`);
  return `export const entries: Readonly<Record<string, object>> = {\n${lines.join("")}};\n`;
}
