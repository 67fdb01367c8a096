import { type ClientOptions, createAcmeClient } from "@project-apis/acme";

/** A client for the vendor's mock, where an error is an answer like any other. */
export const createMockClient = (baseUrl: string, options: ClientOptions = {}) =>
  createAcmeClient({ retry: false, throttle: false, ...options, baseUrl, auth: { token: "test-token" } });
