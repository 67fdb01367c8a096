import { describeContract } from "@project-apis/contract-kit/suite";
import document from "@project-apis/wethod/openapi.json" with { type: "json" };
import { createMockClient } from "../mock-client.ts";

describeContract({ document, createClient: createMockClient });
