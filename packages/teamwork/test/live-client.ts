import { type ClientOptions, createTeamworkClient } from "@project-apis/teamwork";

/** What a check against the real vendor takes from the environment. */
export const environment = ["TEAMWORK_SITE", "TEAMWORK_API_KEY"] as const;

/** Optional beside it. */
export const optionalEnvironment = ["TEAMWORK_REGION"] as const;

/** A client for the real vendor, or for a proxy in front of it. */
export const createLiveClient = (env: Readonly<Record<string, string>>, options: ClientOptions = {}) =>
  createTeamworkClient({
    ...options,
    auth: { apiKey: env.TEAMWORK_API_KEY ?? "" },
    site: env.TEAMWORK_SITE,
    region: env.TEAMWORK_REGION as "us" | "eu" | undefined,
  });
