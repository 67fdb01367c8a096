// What turbo runs again after an edit, by the hashes of its tasks.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { copyRepository, type RepositoryCopy } from "./repository-copy.ts";
import { discoverVendors } from "./workspace.ts";

let copy: RepositoryCopy;
beforeAll(async () => {
  copy = await copyRepository();
}, 240_000);
afterAll(() => copy?.remove(), 60_000);

/** Hashes of all typecheck and test tasks. */
async function hashes(): Promise<Map<string, string>> {
  const dry = await copy.run("pnpm", "exec", "turbo", "run", "typecheck", "test", "--dry=json");
  const { tasks }: { tasks: { taskId: string; hash: string; command: string }[] } = JSON.parse(
    dry.slice(dry.indexOf("{")),
  );
  return new Map(
    tasks.filter(({ command }) => command !== "<NONEXISTENT>").map(({ taskId, hash }) => [taskId, hash]),
  );
}

/** Packages with a task that an edit makes run again. */
async function affectedBy(edit: () => unknown): Promise<string[]> {
  const before = await hashes();
  await edit();
  const after = await hashes();
  const changed = [...after]
    .filter(([task, hash]) => before.get(task) !== hash)
    .map(([task]) => task.split("#")[0]!);
  return [...new Set(changed)].sort();
}

const change = (path: string, from: string, to: string) => {
  const file = join(copy.folder, path);
  const text = readFileSync(file, "utf8");
  expect(text).toContain(from);
  writeFileSync(file, text.replace(from, to));
};

it("a spec edit runs the vendor, what holds it, and the checks of the whole", {
  timeout: 120_000,
}, async () => {
  const vendor = discoverVendors().at(-1)!;
  const affected = await affectedBy(async () => {
    change(`specs/${vendor}/openapi.yaml`, "description: ", "description: Edited. ");
    await copy.run("pnpm", "generate", vendor);
  });
  expect(affected).toEqual(
    ["@project-apis/mock", `@project-apis/${vendor}`, "@project-apis/scripts", "project-apis"].sort(),
  );
});

it("a README edit runs no vendor's tests", { timeout: 120_000 }, async () => {
  const affected = await affectedBy(() =>
    change("packages/core/README.md", "What every", "What each and every"),
  );
  // Links in documentation are checked, and that is all.
  expect(affected).toEqual(["@project-apis/scripts"]);
});

it("an edit of core runs everything that stands on it", { timeout: 120_000 }, async () => {
  const affected = await affectedBy(() => change("packages/core/src/unwrap.ts", "/**", "/** "));
  for (const vendor of discoverVendors()) expect(affected).toContain(`@project-apis/${vendor}`);
  expect(affected).not.toContain("@project-apis/contract-kit");
});
