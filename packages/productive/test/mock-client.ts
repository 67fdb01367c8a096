import { createProductiveClient } from "@project-apis/productive";

/** A client for the vendor's mock. */
export const createMockClient = (baseUrl: string) =>
  createProductiveClient({ baseUrl, auth: { token: "test-token", organizationId: "1016" } });
