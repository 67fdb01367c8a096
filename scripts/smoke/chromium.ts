import { mkdtempSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { findChromium } from "../lib/chromium.ts";
import { startServer } from "../lib/loopback.ts";
import { type Check, NotRun } from "./check.ts";
import type { SmokeReport } from "./program/smoke.ts";
import { expectUserAgent, summary } from "./run-time-checks.ts";
import { bundle } from "./template.ts";
import type { Workshop } from "./workshop.ts";

/** Playwright, as far as it is used here. */
interface Playwright {
  readonly chromium: { launch(options: object): Promise<Browser> };
}

interface Browser {
  version(): string;
  newPage(): Promise<Page>;
  close(): Promise<void>;
}

interface Page {
  goto(url: string): Promise<unknown>;
  waitForFunction(expression: string): Promise<unknown>;
  evaluate(expression: string): Promise<SmokeReport>;
}

const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** The clients in a page of a browser, which asks the mocks of another origin for leave before every call. */
export function chromiumCheck(workshop: Workshop, environment = process.env): Check {
  return {
    name: "chromium",
    title: "Chromium",
    async run() {
      const executablePath = findChromium(environment);
      if (executablePath === undefined)
        throw new NotRun("there is no Chromium in PATH, nor where CHROMIUM_PATH says.");
      const tools = await workshop.tools();
      const project = await workshop.installed();
      const { urls } = await workshop.mocks();
      const script = await bundle(project, "page", tools);
      const entry = pathToFileURL(join(tools, "playwright-core/index.mjs")).href;
      const { chromium }: Playwright = await import(entry);
      // Its home is where nothing is left behind.
      const env = { ...process.env, HOME: mkdtempSync(join(project, ".chromium-")) };
      const browser = await chromium.launch({ executablePath, args: flags, env, timeout: 120_000 });
      try {
        const report = await visit(await browser.newPage(), script, urls);
        expectUserAgent(report, /\bChrome\/|\bHeadlessChrome\//);
        return `${browser.version()}: ${summary(report)}, across origins`;
      } finally {
        await browser.close();
      }
    },
  };
}

async function visit(
  page: Page,
  script: string,
  urls: Readonly<Record<string, string>>,
): Promise<SmokeReport> {
  await using server = await startServer((request, response) => {
    const isScript = request.url === "/page.js";
    response.setHeader("content-type", isScript ? "text/javascript" : "text/html");
    response.end(isScript ? script : '<!doctype html><script type="module" src="/page.js"></script>');
  });
  await page.goto(`${server.url}/`);
  await page.waitForFunction("globalThis.smoke !== undefined");
  return await page.evaluate(`globalThis.smoke(${JSON.stringify(urls)})`);
}
