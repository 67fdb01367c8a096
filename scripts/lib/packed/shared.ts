import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { inject } from "vitest";
import { root } from "../workspace.ts";
import { installPacked, type PackedInstall } from "./install.ts";

/** How long a test may wait for the install, which another test's process may be making. */
export const installTimeout = 240_000;

/** The install of all public packages that the tests of a run share: the first that asks makes it. Tests may put programs of their own beside it; nobody changes what is installed. */
export async function sharedInstall(): Promise<PackedInstall> {
  const shared = inject("sharedFolder");
  const folder = join(shared, "install");
  const [done, failed] = [join(shared, "install.json"), join(shared, "install.txt")];
  if (claim(folder)) {
    try {
      put(done, JSON.stringify(await installPacked(root, folder)));
    } catch (error) {
      put(failed, error instanceof Error ? error.message : String(error));
    }
  }
  for (const start = Date.now(); Date.now() - start < installTimeout; await sleep(100)) {
    if (existsSync(failed)) throw new Error(readFileSync(failed, "utf8"));
    if (existsSync(done)) return JSON.parse(readFileSync(done, "utf8"));
  }
  throw new Error("The install that the tests share was not ready in time.");
}

/** A folder can be made once: who makes it fills it. */
function claim(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  }
}

/** Others see a file when it is complete. */
function put(path: string, content: string): void {
  writeFileSync(`${path}.draft`, content);
  renameSync(`${path}.draft`, path);
}
