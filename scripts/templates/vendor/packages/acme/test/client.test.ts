import { type AcmeClientOptions, createAcmeClient } from "@project-apis/acme";
import { describe, expect, it } from "vitest";

/** The request that a client with these options sends. */
async function requestOf(options: AcmeClientOptions): Promise<Request> {
  const sent: Request[] = [];
  const fetch = async (input: URL | RequestInfo, init?: RequestInit) => {
    sent.push(new Request(input, init));
    return Response.json({ projects: [], has_more: false });
  };
  await createAcmeClient({ ...options, fetch }).GET("/projects");
  return sent[0]!;
}

describe("createAcmeClient", () => {
  it("sends the token as bearer", async () => {
    const { url, headers } = await requestOf({ auth: { token: "t0ken" } });
    expect(url).toBe("https://api.acme.example/projects");
    expect(headers.get("authorization")).toBe("Bearer t0ken");
  });

  it.each([
    [{}, "auth.token is undefined, not a string."],
    [{ auth: { token: "" } }, "auth.token is empty."],
  ])("refuses %j at once", (options, words) => {
    const untyped = createAcmeClient as (options: object) => unknown;
    expect(() => untyped(options)).toThrow(TypeError);
    expect(() => untyped(options)).toThrow(words);
  });
});
