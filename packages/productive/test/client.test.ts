import { createProductiveClient, type ProductiveClientOptions } from "@project-apis/productive";
import { describe, expect, it } from "vitest";

/** The request that a client with these options sends. */
async function requestOf(options: ProductiveClientOptions): Promise<Request> {
  const sent: Request[] = [];
  const fetch = async (input: URL | RequestInfo, init?: RequestInit) => {
    sent.push(new Request(input, init));
    return Response.json({ data: [] });
  };
  await createProductiveClient({ ...options, fetch }).GET("/api/v2/projects");
  return sent[0]!;
}

describe("createProductiveClient", () => {
  it("sends token and organization in their own headers", async () => {
    const { url, headers } = await requestOf({ auth: { token: "t0ken", organizationId: "7" } });
    expect(url).toBe("https://api.productive.io/api/v2/projects");
    expect(headers.get("x-auth-token")).toBe("t0ken");
    expect(headers.get("x-organization-id")).toBe("7");
  });

  it.each([
    [{}, "auth.token is undefined, not a string."],
    [{ auth: { token: "t" } }, "auth.organizationId is undefined"],
    [{ auth: { token: "", organizationId: "7" } }, "auth.token is empty."],
  ])("refuses %j at once", (options, words) => {
    const untyped = createProductiveClient as (options: object) => unknown;
    expect(() => untyped(options)).toThrow(TypeError);
    expect(() => untyped(options)).toThrow(words);
  });
});
