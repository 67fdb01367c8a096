import { defineConfig } from "vitest/config";

/** Every package tests its sources, never a stale build, and leaves a report for the closing count. */
export default defineConfig({
  resolve: { conditions: ["@project-apis/source"] },
  ssr: { resolve: { conditions: ["@project-apis/source"] } },
  test: {
    include: ["**/*.test.ts"],
    exclude: ["**/node_modules/**", "**/dist/**", "**/templates/**"],
    testTimeout: 20_000,
    slowTestThreshold: 5_000,
    reporters: ["default", "json"],
    outputFile: { json: "reports/vitest.json" },
  },
});
