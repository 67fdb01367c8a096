import { defineConfig } from "tsdown";

// The kit is private: it is bundled, code and types.
export default defineConfig({
  entry: ["src/index.ts"],
  platform: "node",
  dts: true,
  fixedExtension: false,
});
