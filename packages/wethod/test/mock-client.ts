import { type ClientOptions, createWethodClient } from "@project-apis/wethod";

/** A client for the vendor's mock, where an error is an answer like any other. */
export const createMockClient = (baseUrl: string, options: ClientOptions = {}) =>
  createWethodClient({
    retry: false,
    throttle: false,
    ...options,
    baseUrl,
    auth: { token: "test-token" },
    company: "acme",
  });
