import { type ClientOptions, createPipedriveClient } from "@project-apis/pipedrive";

/** What a check against the real vendor takes from the environment. */
export const environment = ["PIPEDRIVE_API_TOKEN"] as const;

/** Optional beside it. */
export const optionalEnvironment = ["PIPEDRIVE_COMPANY_DOMAIN"] as const;

/** A client for the real vendor, or for a proxy in front of it. */
export const createLiveClient = (env: Readonly<Record<string, string>>, options: ClientOptions = {}) =>
  createPipedriveClient({
    ...options,
    auth: { apiToken: env.PIPEDRIVE_API_TOKEN ?? "" },
    companyDomain: env.PIPEDRIVE_COMPANY_DOMAIN,
  });
