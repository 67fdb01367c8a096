import type { Client, ClientOptions, Credential } from "@project-apis/core";
import { type AuthConfig, checkHostLabel, createClient, encodeBasic } from "@project-apis/core/client";
import type { TeamworkApi } from "./generated/api.ts";
import { definition } from "./generated/definition.ts";

/** A client of the Teamwork API. */
export type TeamworkClient = Client<TeamworkApi>;

/** Options of `createTeamworkClient`. */
export interface TeamworkClientOptions extends ClientOptions {
  /**
   * An API key, an OAuth 2 access token, or a user's name and password.
   * @see https://apidocs.teamwork.com/guides/teamwork/authentication
   */
  auth:
    | { apiKey: Credential; accessToken?: never; username?: never; password?: never }
    | { accessToken: Credential; apiKey?: never; username?: never; password?: never }
    | { username: string; password: Credential; apiKey?: never; accessToken?: never };
  /** The site's part of the address: `acme` of `acme.teamwork.com`. A domain of your own goes into `baseUrl`. */
  site?: string | undefined;
  /** Where the site is hosted: `eu` for `acme.eu.teamwork.com`. Default: `us`. */
  region?: "us" | "eu" | undefined;
}

/**
 * Makes a client of the Teamwork API. Throws TypeError on options that cannot work.
 * @see https://apidocs.teamwork.com
 */
export function createTeamworkClient(options: TeamworkClientOptions): TeamworkClient {
  return createClient({ definition, server: serverOf(options), auth: authOf(options.auth) }, options);
}

function serverOf({ site, region = "us", baseUrl }: TeamworkClientOptions): string {
  if (region !== "us" && region !== "eu")
    throw new TypeError(`region is ${JSON.stringify(region)}; it is "us" or "eu".`);
  if (site !== undefined) {
    return `https://${checkHostLabel("site", site)}${region === "eu" ? ".eu" : ""}.teamwork.com`;
  }
  if (baseUrl !== undefined) return baseUrl;
  throw new TypeError('site is missing: the "acme" of acme.teamwork.com, or baseUrl with your own domain.');
}

function authOf(auth: TeamworkClientOptions["auth"] | undefined): AuthConfig {
  const given = (["apiKey", "accessToken", "username"] as const).filter((name) => auth?.[name] !== undefined);
  if (given.length !== 1)
    throw new TypeError("auth takes one of apiKey, accessToken, or username with password.");
  if (auth?.accessToken !== undefined) {
    return {
      credentials: { "auth.accessToken": auth.accessToken },
      toHeaders: (values) => ({ Authorization: `Bearer ${values["auth.accessToken"]}` }),
    };
  }
  // With an API key as user name, Teamwork takes any password.
  const [name, password] = auth?.apiKey === undefined ? [auth?.username, auth?.password] : [auth.apiKey, "x"];
  const option = auth?.apiKey === undefined ? "auth.username" : "auth.apiKey";
  return {
    credentials: { [option]: name, "auth.password": password },
    toHeaders: (values) => ({
      Authorization: encodeBasic(values[option] ?? "", values["auth.password"] ?? ""),
    }),
  };
}
