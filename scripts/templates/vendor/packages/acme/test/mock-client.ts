import { createAcmeClient } from "@project-apis/acme";

/** A client for the vendor's mock, where an error is an answer like any other. */
export const createMockClient = (baseUrl: string) =>
  createAcmeClient({ baseUrl, retry: false, throttle: false, auth: { token: "test-token" } });
