import { type ClientOptions, createWethodClient } from "@project-apis/wethod";

/** What a check against the real vendor takes from the environment. */
export const environment = ["WETHOD_TOKEN", "WETHOD_COMPANY"] as const;

/** Optional beside it. */
export const optionalEnvironment = [] as const;

/** A client for the real vendor, or for a proxy in front of it. */
export const createLiveClient = (env: Readonly<Record<string, string>>, options: ClientOptions = {}) =>
  createWethodClient({
    ...options,
    auth: { token: env.WETHOD_TOKEN ?? "" },
    company: env.WETHOD_COMPANY ?? "",
  });
