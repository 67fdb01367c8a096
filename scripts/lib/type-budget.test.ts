// What a client's types cost the compiler, by count: the same on every machine.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { compile } from "./type-cost/compile.ts";
import { installedCompilers } from "./type-cost/compilers.ts";
import { programText, type Spelling } from "./type-cost/program.ts";
import { workspacePackages, writeProject } from "./type-cost/project.ts";
import { misspelt, type SampleCall } from "./type-cost/sample-calls.ts";
import { syntheticSubject, type TypeSubject, vendorSubject } from "./type-cost/subject.ts";
import { discoverVendors } from "./workspace.ts";

const [oldest] = installedCompilers();
const folders: string[] = [];
const timeout = 240_000;

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** Compiles calls of a subject in a project of their own, against the built packages. */
async function costOf(subject: TypeSubject, spelling: Spelling, calls: readonly SampleCall[]) {
  const folder = mkdtempSync(join(tmpdir(), "project-apis-types-"));
  folders.push(folder);
  const text = programText(spelling, spelling === "openapi-fetch" ? subject.bare : subject.own, calls);
  const files = { ...subject.files, "program.ts": text };
  writeProject(folder, files, workspacePackages(["core", ...discoverVendors()]));
  return compile(oldest!, folder, "program.ts");
}

/** What a slip costs, as a multiple of the call that was meant. */
async function costOfSlip(subject: TypeSubject, spelling: Spelling): Promise<number> {
  const call = subject.calls.find(({ method }) => method === "GET")!;
  const [right, wrong] = [
    await costOf(subject, spelling, [call]),
    await costOf(subject, spelling, [misspelt(call)]),
  ];
  expect(right.errors).toEqual([]);
  expect(wrong.errors).toHaveLength(1);
  return wrong.instantiations / right.instantiations;
}

describe.each(discoverVendors().map((vendor) => vendorSubject(vendor, 20)))("types of $name", (subject) => {
  it("cost a third of bare openapi-fetch's, as routes a quarter", { timeout }, async () => {
    const costs = new Map<Spelling, number>();
    for (const spelling of ["path", "route", "openapi-fetch"] as const) {
      const { errors, instantiations } = await costOf(subject, spelling, subject.calls);
      expect(errors).toEqual([]);
      costs.set(spelling, instantiations);
    }
    const bare = costs.get("openapi-fetch")!;
    expect(costs.get("path")! / bare).toBeLessThan(1 / 3);
    expect(costs.get("route")! / bare).toBeLessThan(1 / 4);
  });

  it.each(["path", "route"] as const)("cost no more when a %s is misspelt", { timeout }, async (spelling) => {
    expect(await costOfSlip(subject, spelling)).toBeLessThan(1.5);
  });
});

it("a misspelt path among a thousand operations costs less than five right ones", { timeout }, async () => {
  const large = await syntheticSubject(1000);
  expect(await costOfSlip(large, "path")).toBeLessThan(5);
  expect(await costOfSlip(large, "route")).toBeLessThan(5);
});
