import { createWethodClient } from "@project-apis/wethod";

/** A client for the vendor's mock, where an error is an answer like any other. */
export const createMockClient = (baseUrl: string) =>
  createWethodClient({
    baseUrl,
    retry: false,
    throttle: false,
    auth: { token: "test-token" },
    company: "acme",
  });
