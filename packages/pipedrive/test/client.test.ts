import { createPipedriveClient, type PipedriveClientOptions } from "@project-apis/pipedrive";
import { describe, expect, it } from "vitest";

/** The request that a client with these options sends. */
async function requestOf(options: PipedriveClientOptions): Promise<Request> {
  const sent: Request[] = [];
  const fetch = async (input: URL | RequestInfo, init?: RequestInit) => {
    sent.push(new Request(input, init));
    return Response.json({ success: true, data: [], additional_data: null });
  };
  await createPipedriveClient({ ...options, fetch }).GET("/v1/projects/boards");
  return sent[0]!;
}

describe("createPipedriveClient", () => {
  it("sends an API token in its own header", async () => {
    const { url, headers } = await requestOf({ auth: { apiToken: "t0ken" } });
    expect(url).toBe("https://api.pipedrive.com/v1/projects/boards");
    expect(headers.get("x-api-token")).toBe("t0ken");
    expect(headers.get("authorization")).toBeNull();
  });

  it("sends an access token as bearer", async () => {
    const { headers } = await requestOf({ auth: { accessToken: "acc" } });
    expect(headers.get("authorization")).toBe("Bearer acc");
    expect(headers.get("x-api-token")).toBeNull();
  });

  it("calls the company's own host", async () => {
    const { url } = await requestOf({ auth: { apiToken: "t" }, companyDomain: "acme" });
    expect(url).toBe("https://acme.pipedrive.com/api/v1/projects/boards");
  });

  it("prefers baseUrl", async () => {
    const { url } = await requestOf({
      auth: { apiToken: "t" },
      companyDomain: "acme",
      baseUrl: "http://127.0.0.1:9",
    });
    expect(url).toBe("http://127.0.0.1:9/v1/projects/boards");
  });

  it.each([
    [{}, "auth.apiToken is undefined, not a string."],
    [{ auth: {} }, "auth.apiToken is undefined"],
    [{ auth: { apiToken: "" } }, "auth.apiToken is empty."],
    [{ auth: { apiToken: "a\nb" } }, "auth.apiToken has characters"],
    [{ auth: { accessToken: 7 } }, "auth.accessToken is number"],
    [{ auth: { apiToken: "a", accessToken: "b" } }, "both apiToken and accessToken"],
    [{ auth: { apiToken: "a" }, companyDomain: "acme.evil.example/" }, "is not one host label"],
    [{ auth: { apiToken: "a" }, companyDomain: "" }, "is not one host label"],
  ])("refuses %j at once", (options, words) => {
    const untyped = createPipedriveClient as (options: object) => unknown;
    expect(() => untyped(options)).toThrow(TypeError);
    expect(() => untyped(options)).toThrow(words);
  });
});
