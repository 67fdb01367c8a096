import { createTeamworkClient } from "@project-apis/teamwork";

/** A client for the vendor's mock, where an error is an answer like any other. */
export const createMockClient = (baseUrl: string) =>
  createTeamworkClient({ baseUrl, retry: false, throttle: false, auth: { apiKey: "test-key" } });
