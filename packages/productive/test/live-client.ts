import { type ClientOptions, createProductiveClient } from "@project-apis/productive";

/** What a check against the real vendor takes from the environment. */
export const environment = ["PRODUCTIVE_TOKEN", "PRODUCTIVE_ORGANIZATION_ID"] as const;

/** Optional beside it. */
export const optionalEnvironment = [] as const;

/** A client for the real vendor, or for a proxy in front of it. */
export const createLiveClient = (env: Readonly<Record<string, string>>, options: ClientOptions = {}) =>
  createProductiveClient({
    ...options,
    auth: { token: env.PRODUCTIVE_TOKEN ?? "", organizationId: env.PRODUCTIVE_ORGANIZATION_ID ?? "" },
  });
