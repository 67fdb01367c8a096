import { join } from "node:path";
import document from "@project-apis/acme/openapi.json" with { type: "json" };
import { describeContract } from "@project-apis/contract-kit/suite";
import { createMockClient } from "../mock-client.ts";

const reports = join(import.meta.dirname, "../../reports");

describeContract({ document, createClient: createMockClient, reports });
