import { describeContract } from "@project-apis/contract-kit/suite";
import document from "@project-apis/productive/openapi.json" with { type: "json" };
import { createMockClient } from "../mock-client.ts";

describeContract({ document, createClient: createMockClient });
