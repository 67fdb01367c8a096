import { gzipSync } from "node:zlib";
import { build } from "esbuild";

/** What a browser would download of a program. Sizes are in bytes. */
export interface BundleSize {
  readonly minified: number;
  readonly gzipped: number;
  /** Files that left something in the bundle, from the folder it was resolved in. */
  readonly files: readonly string[];
}

/** Bundles a program for browsers, as users would: minified, unused code left out. Packages resolve from `resolveDir`. */
export async function bundleSize(source: string, resolveDir: string): Promise<BundleSize> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: source, resolveDir, sourcefile: "program.js" },
    absWorkingDir: resolveDir,
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    write: false,
    metafile: true,
    logLevel: "silent",
  });
  const [output] = outputFiles;
  const inputs = Object.values(metafile.outputs)[0]?.inputs ?? {};
  return {
    minified: output?.contents.length ?? 0,
    gzipped: gzipSync(output?.contents ?? "", { level: 9 }).length,
    files: Object.entries(inputs)
      .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
      .map(([file]) => file),
  };
}
