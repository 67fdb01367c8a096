import { type ClientOptions, createTeamworkClient } from "@project-apis/teamwork";

/** A client for the vendor's mock, where an error is an answer like any other. */
export const createMockClient = (baseUrl: string, options: ClientOptions = {}) =>
  createTeamworkClient({ retry: false, throttle: false, ...options, baseUrl, auth: { apiKey: "test-key" } });
