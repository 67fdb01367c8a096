import { defineConfig } from "tsdown";

export default defineConfig({
  entry: ["src/index.ts", "src/client.ts", "src/oauth.ts"],
  platform: "neutral",
  dts: true,
});
