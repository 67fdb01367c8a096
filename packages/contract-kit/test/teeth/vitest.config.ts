import { defineConfig } from "vitest/config";

/** For `suite-teeth.test.ts` only: these suites must fail. */
export default defineConfig({ test: { include: ["*.contract.ts"], reporters: ["json"] } });
