import { join } from "node:path";
import { read } from "./files.ts";

/** Version of a package, which changesets own. */
export function versionOf(base: string, folder: string): string {
  const text = read(join(base, folder, "package.json"));
  const manifest: { version?: string } = text === undefined ? {} : JSON.parse(text);
  return manifest.version ?? "0.0.0";
}
