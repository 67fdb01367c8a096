import document from "@project-apis/acme/openapi.json" with { type: "json" };
import { describeContract } from "@project-apis/contract-kit/suite";
import { createMockClient } from "../mock-client.ts";

describeContract({ document, createClient: createMockClient });
