import { join } from "node:path";
import { describeContract } from "@project-apis/contract-kit/suite";
import document from "@project-apis/productive/openapi.json" with { type: "json" };
import { createMockClient } from "../mock-client.ts";

const reports = join(import.meta.dirname, "../../reports");

describeContract({ document, createClient: createMockClient, reports });
