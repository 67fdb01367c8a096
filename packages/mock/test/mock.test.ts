import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Mock, type Reply, startMock, vendors } from "../src/index.ts";
import { tooOld } from "../src/node-version.ts";

const untyped = startMock as (vendor: string, options?: object) => Promise<unknown>;

function operationIds(vendor: string): string[] {
  const { paths } = JSON.parse(readFileSync(new URL(`../specs/${vendor}.json`, import.meta.url), "utf8"));
  const items = Object.values(paths) as Record<string, { operationId?: string }>[];
  return items.flatMap((item) => Object.values(item).flatMap(({ operationId }) => operationId ?? []));
}

describe("startMock", () => {
  it.each(vendors)("answers for %s, and says where a wrong path is wrong", async (vendor) => {
    await using mock = await startMock(vendor);
    const response = await fetch(`${mock.url}/no/such/path`);
    expect(response.status).toBe(404);
    expect(mock.requests).toMatchObject([{ method: "GET", path: "/no/such/path", status: 404 }]);
  });

  it.each(vendors)("knows the operations of %s", async (vendor) => {
    await using mock = await startMock(vendor);
    const [id = ""] = operationIds(vendor);
    const { respondWith } = mock as Mock as { respondWith(operation: string, reply: Reply): void };
    respondWith(id, { fault: "rateLimited" });
    expect(() => respondWith(`${id}x`, 404)).toThrow(`Did you mean "${id}"?`);
  });

  it("stops when closed", async () => {
    const mock = await startMock(vendors[0]);
    await mock.close();
    await expect(fetch(mock.url)).rejects.toThrow("fetch failed");
  });

  it("has one clear line for a vendor that it does not know", async () => {
    await expect(untyped("pipedriev")).rejects.toThrow(
      'There is no mock of "pipedriev". Did you mean "pipedrive"?',
    );
    await expect(untyped("jira")).rejects.toThrow(
      `There is no mock of "jira". Known: ${vendors.join(", ")}.`,
    );
  });
});

describe("the version of Node", () => {
  it.each(["20.20.2", "22.21.0", "24.17.9", "18.0.0"])("%s is too old, in one line", (version) => {
    expect(tooOld(version)).toBe(
      `This is Node ${version}, and the mocks need Node 24.18 or newer, as Prism does.`,
    );
  });

  it.each(["24.18.0", "25.0.0", "26.10.0", process.versions.node])("%s is not", (version) => {
    expect(tooOld(version)).toBeUndefined();
  });

  it("that is needed is the one of package.json", () => {
    const { engines } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
    expect(tooOld("0.0.0")).toContain(`Node ${engines.node.replace(">=", "")} or newer`);
  });
});
