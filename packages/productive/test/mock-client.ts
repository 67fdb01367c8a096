import { type ClientOptions, createProductiveClient } from "@project-apis/productive";

/** A client for the vendor's mock, where an error is an answer like any other. */
export const createMockClient = (baseUrl: string, options: ClientOptions = {}) =>
  createProductiveClient({
    retry: false,
    throttle: false,
    ...options,
    baseUrl,
    auth: { token: "test-token", organizationId: "1016" },
  });
