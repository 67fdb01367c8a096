import { watch } from "node:fs";
import { join } from "node:path";

/** Milliseconds without a further edit after which a spec counts as edited: editors write a file in several steps. */
const quiet = 50;

/** Calls `onEdit` with each vendor whose spec was edited, one at a time, until the signal aborts. */
export async function watchSpecs(
  vendors: readonly string[],
  base: string,
  signal: AbortSignal,
  onEdit: (vendor: string) => Promise<void>,
): Promise<void> {
  const edited = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | undefined;

  const run = async () => {
    for (const vendor of edited) {
      edited.delete(vendor);
      await onEdit(vendor);
    }
    running = undefined;
  };
  const schedule = (vendor: string) => {
    edited.add(vendor);
    clearTimeout(timer);
    timer = setTimeout(() => {
      running ??= run();
    }, quiet);
  };
  const watchers = vendors.map((vendor) =>
    watch(join(base, "specs", vendor), { recursive: true, signal }, () => schedule(vendor)),
  );
  await Promise.all(
    watchers.map(
      (watcher) => new Promise<void>((resolve, reject) => watcher.on("close", resolve).on("error", reject)),
    ),
  );
  clearTimeout(timer);
  await running;
}
