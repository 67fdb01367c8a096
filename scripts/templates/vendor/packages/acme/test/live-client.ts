import { type ClientOptions, createAcmeClient } from "@project-apis/acme";

/** What a check against the real vendor takes from the environment. */
export const environment = ["ACME_TOKEN"] as const;

/** Optional beside it. */
export const optionalEnvironment = [] as const;

/** A client for the real vendor, or for a proxy in front of it. */
export const createLiveClient = (env: Readonly<Record<string, string>>, options: ClientOptions = {}) =>
  createAcmeClient({ ...options, auth: { token: env.ACME_TOKEN ?? "" } });
