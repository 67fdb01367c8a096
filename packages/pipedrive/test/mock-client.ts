import { type ClientOptions, createPipedriveClient } from "@project-apis/pipedrive";

/** A client for the vendor's mock, where an error is an answer like any other. */
export const createMockClient = (baseUrl: string, options: ClientOptions = {}) =>
  createPipedriveClient({
    retry: false,
    throttle: false,
    ...options,
    baseUrl,
    auth: { apiToken: "test-token" },
  });
