import { styleText } from "node:util";
import { count } from "../words.ts";
import type { Release } from "./plan.ts";
import { sbomPath } from "./sbom.ts";
import type { Tarball } from "./tarball.ts";

/** Renders one release: its versions, what its changelog says, and what its tarball holds. */
export function renderRelease(release: Release, { files, packed, unpacked }: Tarball): string[] {
  const { name, now, next, bump, changes } = release;
  const versions = now === next ? next : `${now} → ${next}`;
  const widest = Math.max(...files.map(({ size }) => formatBytes(size).length));
  return [
    `${styleText("bold", name)}  ${styleText("cyan", versions)}  ${styleText("dim", bump)}`,
    ...changes.flatMap(({ bump: kind, text }) => entry(kind, text)),
    `  ${count(files.length, "file")}, ${formatBytes(packed)} packed, ${formatBytes(unpacked)} unpacked`,
    `  SBOM (CycloneDX) to be: ${sbomPath(name, next)}`,
    ...files.map(({ path, size }) => styleText("dim", `    ${formatBytes(size).padStart(widest)}  ${path}`)),
    "",
  ];
}

/** Renders the closing lines. */
export function renderTotal(tarballs: readonly Tarball[], changesets: readonly string[]): string[] {
  const packed = tarballs.reduce((sum, tarball) => sum + tarball.packed, 0);
  const next =
    changesets.length > 0
      ? `Next: \`pnpm version-packages\` turns ${count(changesets.length, "changeset")} into versions; ` +
        "commit what it writes, then `pnpm release`."
      : "Next: `pnpm release`.";
  return [
    `${count(tarballs.length, "package")}, ${formatBytes(packed)} packed. Nothing was published.`,
    next,
  ];
}

/** Bytes as the registry shows them: decimal, one digit after the point. */
function formatBytes(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  return bytes < 1_000_000 ? `${(bytes / 1000).toFixed(1)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** A changelog's entry; further lines of it stand under the first. */
function entry(bump: string, text: string): string[] {
  const [first = "", ...more] = text.trim().split("\n");
  const label = bump === "" ? "" : `${styleText("dim", bump)} `;
  const indent = " ".repeat(bump === "" ? 4 : bump.length + 5);
  return [`  • ${label}${first}`, ...more.map((line) => (line.trim() === "" ? "" : `${indent}${line}`))];
}
