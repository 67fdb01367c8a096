import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { watchSpecs } from "./watch.ts";

let base: string;
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), "project-apis-watch-"));
  for (const vendor of ["alpha", "beta"])
    mkdirSync(join(base, "specs", vendor, "paths"), { recursive: true });
});
afterEach(() => rmSync(base, { recursive: true, force: true }));

it("tells which spec was edited, once for several writes, and ends when told to", async () => {
  const seen: string[] = [];
  const stop = new AbortController();
  const watching = watchSpecs(["alpha", "beta"], base, stop.signal, async (vendor) => void seen.push(vendor));
  const edit = (path: string) => writeFileSync(join(base, "specs", path), String(Math.random()));

  edit("alpha/openapi.yaml");
  edit("alpha/paths/projects.yaml");
  await vi.waitFor(() => expect(seen).toEqual(["alpha"]), { timeout: 5000 });
  edit("beta/paths/new.yaml");
  await vi.waitFor(() => expect(seen).toEqual(["alpha", "beta"]), { timeout: 5000 });

  stop.abort();
  await watching;
  edit("alpha/openapi.yaml");
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(seen).toHaveLength(2);
});
