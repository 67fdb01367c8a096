import { defineConfig } from "vitest/config";

export default defineConfig({ test: { globalSetup: "@project-apis/mock/vitest" } });
