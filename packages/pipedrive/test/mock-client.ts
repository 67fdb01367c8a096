import { createPipedriveClient } from "@project-apis/pipedrive";

/** A client for the vendor's mock. */
export const createMockClient = (baseUrl: string) =>
  createPipedriveClient({ baseUrl, auth: { apiToken: "test-token" } });
