import { createProductiveClient } from "@project-apis/productive";

/** A client for the vendor's mock, where an error is an answer like any other. */
export const createMockClient = (baseUrl: string) =>
  createProductiveClient({
    baseUrl,
    retry: false,
    throttle: false,
    auth: { token: "test-token", organizationId: "1016" },
  });
