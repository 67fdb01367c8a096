import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Check } from "./check.ts";
import type { SmokeReport } from "./program/smoke.ts";
import { expectUserAgent, summary } from "./run-time-checks.ts";
import { bundle } from "./template.ts";
import type { Workshop } from "./workshop.ts";

/** Miniflare, as far as it is used here. */
interface MiniflareModule {
  readonly Miniflare: new (
    options: object,
  ) => {
    dispatchFetch(url: string, init: object): Promise<Response>;
    dispose(): Promise<void>;
  };
}

/** The clients in an edge worker, without Node's compatibility layer. */
export function workerdCheck(workshop: Workshop): Check {
  return {
    name: "workerd",
    title: "workerd",
    async run() {
      const tools = await workshop.tools();
      const project = await workshop.installed();
      const { urls } = await workshop.mocks();
      const script = await bundle(project, "worker", tools);
      const entry = pathToFileURL(join(tools, "miniflare/dist/src/index.js")).href;
      const { Miniflare }: MiniflareModule = await import(entry);
      const worker = new Miniflare({ modules: true, script, compatibilityDate: "2026-07-01", cf: false });
      try {
        const response = await worker.dispatchFetch("http://worker.test/", {
          method: "POST",
          body: JSON.stringify(urls),
        });
        const text = await response.text();
        if (!response.ok) throw new Error(text);
        const report: SmokeReport = JSON.parse(text);
        expectUserAgent(report, /^Cloudflare-Workers$/);
        return summary(report);
      } finally {
        await worker.dispose();
      }
    },
  };
}
