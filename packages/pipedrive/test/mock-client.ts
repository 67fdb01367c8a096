import { createPipedriveClient } from "@project-apis/pipedrive";

/** A client for the vendor's mock, where an error is an answer like any other. */
export const createMockClient = (baseUrl: string) =>
  createPipedriveClient({ baseUrl, retry: false, throttle: false, auth: { apiToken: "test-token" } });
