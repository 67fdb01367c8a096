import { describe, expect, it } from "vitest";
import { startMock, vendors } from "../src/index.ts";

describe("startMock", () => {
  it.each(vendors)("answers for %s, and refuses a request without credentials", async (vendor) => {
    await using mock = await startMock(vendor);
    const response = await fetch(`${mock.url}/no/such/path`);
    expect(response.status).toBe(404);
    expect(mock.requests).toMatchObject([{ method: "GET", path: "/no/such/path", status: 404 }]);
  });

  it("stops when closed", async () => {
    const mock = await startMock(vendors[0]);
    await mock.close();
    await expect(fetch(mock.url)).rejects.toThrow("fetch failed");
  });

  it("names the vendors when it does not know one", async () => {
    const untyped = startMock as (vendor: string) => Promise<unknown>;
    await expect(untyped("pipedriev")).rejects.toThrow(
      `There is no mock of "pipedriev". Vendors: ${vendors.join(", ")}.`,
    );
  });
});
