// Run by exit.test.ts in a process of its own, with a server's address: makes calls that end in every way there is,
// and then has nothing left to do. A timer, a socket or a listener that stays behind would keep the process alive.
import { paginate } from "@project-apis/core";
import { type LibraryApi, libraryClient } from "./exit.library.ts";

const [, , url = ""] = process.argv;
const { signal, abort } = abortable();
const library = libraryClient(url, {
  auth: async () => "key",
  totalTimeout: 60_000,
  retry: { limit: 2, firstWait: 1 },
});
const calls = ["fine", "broken", "limited", "silent", "cut", "moved", "html"].map((id) =>
  library.GET("/books/{id}", { params: { path: { id } }, ...(id === "silent" && { timeout: 100 }) }),
);

// Waits that would each last for a minute, all cut short by one signal.
const throttled = libraryClient(url, { auth: "key", throttle: { limit: 1, interval: 60_000 } });
await throttled.GET("/books");
const waiting = Array.from({ length: 30 }, () => throttled.GET("/books", { signal }));
const later = libraryClient(url, { auth: "key", retry: { limit: 1 } }).GET("/books/{id}", {
  params: { path: { id: "later" } },
  signal,
});
const untilAborted = ({ signal: aborted }: { signal: AbortSignal | undefined }) =>
  new Promise<never>((_, reject) => {
    aborted?.addEventListener("abort", () => setTimeout(reject, 10, aborted.reason), { once: true });
  });
const withoutKey = libraryClient(url, { auth: untilAborted }).GET("/books", { signal });
const withoutTurn = libraryClient(url, { auth: "key", throttle: untilAborted }).GET("/books", { signal });
const endless = paginate<LibraryApi, "/books">(library, "/books").toArray({ limit: 5 });
setTimeout(abort, 100);

const settled = await Promise.allSettled([...calls, ...waiting, later, withoutKey, withoutTurn, endless]);
console.log(JSON.stringify(settled.map(({ status }) => status)));

function abortable() {
  const controller = new AbortController();
  return { signal: controller.signal, abort: () => controller.abort(new Error("changed my mind")) };
}
