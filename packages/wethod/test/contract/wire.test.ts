// What `wire.http` says is what the vendor receives. To accept a change, after a look at it:
// npx pnpm@12 --filter @project-apis/wethod test -u
import { join } from "node:path";
import { describeWire } from "@project-apis/contract-kit/wire";
import document from "@project-apis/wethod/openapi.json" with { type: "json" };
import { createMockClient } from "../mock-client.ts";

describeWire({ document, createClient: createMockClient, file: join(import.meta.dirname, "wire.http") });
