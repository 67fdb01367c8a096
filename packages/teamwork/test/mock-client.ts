import { createTeamworkClient } from "@project-apis/teamwork";

/** A client for the vendor's mock. */
export const createMockClient = (baseUrl: string) =>
  createTeamworkClient({ baseUrl, auth: { apiKey: "test-key" } });
