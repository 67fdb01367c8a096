import { createTeamworkClient, type TeamworkClientOptions } from "@project-apis/teamwork";
import { describe, expect, it } from "vitest";

/** The request that a client with these options sends. */
async function requestOf(options: TeamworkClientOptions): Promise<Request> {
  const sent: Request[] = [];
  const fetch = async (input: URL | RequestInfo, init?: RequestInit) => {
    sent.push(new Request(input, init));
    return Response.json({ projects: [] });
  };
  await createTeamworkClient({ ...options, fetch }).GET("/projects/api/v3/projects.json");
  return sent[0]!;
}

describe("createTeamworkClient", () => {
  const basic = (text: string) => `Basic ${Buffer.from(text).toString("base64")}`;

  it.each([
    [{ apiKey: "key" }, basic("key:x")],
    [{ accessToken: "acc" }, "Bearer acc"],
    [{ username: "ann", password: "p:w" }, basic("ann:p:w")],
  ])("sends %j", async (auth, authorization) => {
    const { headers } = await requestOf({ site: "acme", auth });
    expect(headers.get("authorization")).toBe(authorization);
  });

  it.each([
    [{ site: "acme" }, "https://acme.teamwork.com"],
    [{ site: "acme", region: "eu" as const }, "https://acme.eu.teamwork.com"],
    [{ baseUrl: "https://projects.example" }, "https://projects.example"],
    [{ site: "acme", baseUrl: "https://projects.example" }, "https://projects.example"],
  ])("calls the host of %j", async (host, origin) => {
    const { url } = await requestOf({ ...host, auth: { apiKey: "key" } });
    expect(url).toBe(`${origin}/projects/api/v3/projects.json`);
  });

  it.each([
    [{ site: "acme" }, "auth takes one of apiKey, accessToken, or username with password."],
    [{ site: "acme", auth: { apiKey: "a", accessToken: "b" } }, "auth takes one of"],
    [{ site: "acme", auth: { username: "ann" } }, "auth.password is undefined"],
    [{ site: "acme", auth: { username: "a:b", password: "c" } }, "auth.username has a colon"],
    [{ site: "acme", auth: { apiKey: "" } }, "auth.apiKey is empty."],
    [{ auth: { apiKey: "a" } }, "site is missing"],
    [{ site: "acme.evil.example", auth: { apiKey: "a" } }, "is not one host label"],
    [{ site: "acme", region: "asia", auth: { apiKey: "a" } }, 'region is "asia"'],
  ])("refuses %j at once", (options, words) => {
    const untyped = createTeamworkClient as (options: object) => unknown;
    expect(() => untyped(options)).toThrow(TypeError);
    expect(() => untyped(options)).toThrow(words);
  });
});
