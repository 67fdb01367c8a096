import { createWethodClient, type WethodClientOptions } from "@project-apis/wethod";
import { describe, expect, it } from "vitest";

/** The request that a client with these options sends. */
async function requestOf(options: WethodClientOptions): Promise<Request> {
  const sent: Request[] = [];
  const fetch = async (input: URL | RequestInfo, init?: RequestInit) => {
    sent.push(new Request(input, init));
    return Response.json([]);
  };
  await createWethodClient({ ...options, fetch }).GET("/api/projects");
  return sent[0]!;
}

describe("createWethodClient", () => {
  it("sends token, company and version", async () => {
    const { url, headers } = await requestOf({ auth: { token: "t0ken" }, company: "acme" });
    expect(url).toBe("https://api.wethod.com/api/projects");
    expect(headers.get("authorization")).toBe("Bearer t0ken");
    expect(headers.get("wethod-company")).toBe("acme");
    expect(headers.get("wethod-version")).toBe("2024-06-15");
  });

  it("sends another version if told to", async () => {
    const { headers } = await requestOf({ auth: { token: "t" }, company: "acme", version: "2025-01-01" });
    expect(headers.get("wethod-version")).toBe("2025-01-01");
  });

  it.each([
    [{ company: "acme" }, "auth.token is undefined, not a string."],
    [{ auth: { token: "t" } }, "company undefined is not one host label"],
    [{ auth: { token: "t" }, company: "acme.wethod.com" }, "is not one host label"],
    [{ auth: { token: "t" }, company: "acme", version: "" }, "version is empty."],
  ])("refuses %j at once", (options, words) => {
    const untyped = createWethodClient as (options: object) => unknown;
    expect(() => untyped(options)).toThrow(TypeError);
    expect(() => untyped(options)).toThrow(words);
  });
});
