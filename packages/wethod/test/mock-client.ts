import { createWethodClient } from "@project-apis/wethod";

/** A client for the vendor's mock. */
export const createMockClient = (baseUrl: string) =>
  createWethodClient({ baseUrl, auth: { token: "test-token" }, company: "acme" });
