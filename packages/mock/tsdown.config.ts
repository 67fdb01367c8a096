import { defineConfig } from "tsdown";

// The kit is private: it is bundled, code and types.
export default defineConfig({
  entry: ["src/index.ts", "src/vitest.ts", "src/node-version.ts", "src/command/main.ts"],
  platform: "node",
  dts: true,
  fixedExtension: false,
});
