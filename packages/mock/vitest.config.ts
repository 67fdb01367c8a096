import { mergeConfig } from "vitest/config";
import shared from "../../vitest.shared.ts";

// The examples run as a user runs them, from examples.test.ts.
export default mergeConfig(shared, { test: { exclude: ["test/examples/**"] } });
