import { defineConfig } from "tsdown";

/**
 * Packages that are in ours instead of beside it. Prism's depend on one that reports every install; the formats are those
 * of Prism's own version. Their licences go along.
 */
const bundled = ["@stoplight/prism-core", "@stoplight/prism-http", "ajv-formats"];

// The kit is private: it is bundled too, code and types.
export default defineConfig({
  entry: ["src/index.ts", "src/vitest.ts", "src/node-version.ts", "src/command/main.ts"],
  platform: "node",
  dts: true,
  fixedExtension: false,
  deps: { alwaysBundle: bundled.map((name) => new RegExp(`^${name}(/|$)`)), onlyBundle: bundled },
  // Else the types would import everything that Prism's types do, for nothing.
  treeshake: { moduleSideEffects: [{ external: true, sideEffects: false }] },
  copy: bundled.map((name) => ({
    from: `node_modules/${name}/LICENSE`,
    to: "dist/licenses",
    rename: `${name.replace("/", "-")}.txt`,
  })),
});
