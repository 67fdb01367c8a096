import { type OpenApiDocument, resolveObject } from "../document.ts";
import { operationsOf } from "../operations.ts";
import { type BodyCheck, createBodyCheck } from "./body-check.ts";
import { IdPool } from "./ids.ts";
import { skipped } from "./outcome.ts";
import type { PlanContext } from "./plan.ts";
import { startLiveProxy } from "./proxy.ts";
import { isRead, runReads } from "./reads.ts";
import { redacted, secretsOf } from "./redact.ts";
import { type LiveReport, leftOut, type OperationReport } from "./report.ts";
import { createRunner, type PagesOf, type Runner } from "./runner.ts";
import { runWrites } from "./writes.ts";

/** How a vendor is checked. */
export interface LiveCheckOptions {
  /** The bundled specification. */
  readonly document: OpenApiDocument;
  /** The vendor's server, base path included. */
  readonly server: string;
  /** Makes the typed client, with the user's credentials. */
  readonly createClient: (baseUrl: string) => unknown;
  /** Reads a list of the client page by page. */
  readonly pagesOf: PagesOf;
  /** How many pages of a list are read. Default: 2. */
  readonly pages?: number;
  /** How many different ids an operation is called with. Default: 2. */
  readonly items?: number;
  /** Also run what writes, on things that the check makes and removes itself. Default: false. */
  readonly write?: boolean;
  /** Called as soon as an operation is done. */
  readonly onOperation?: (report: OperationReport) => void;
}

/** Checks a document against the real vendor: makes one call at a time, and compares every answer. */
export async function checkLive(options: LiveCheckOptions): Promise<LiveReport> {
  const { document, server, createClient, pagesOf, pages = 2, items = 2, write = false } = options;
  const check = createBodyCheck(document);
  checkSchemas(document, check);
  await using proxy = await startLiveProxy(document, server, check);
  const pool = new IdPool();
  const context: PlanContext = { document, check, pool, items };
  const secrets = new Set<string>();
  const client = createClient(proxy.url) as object;
  const runCalls = createRunner({ proxy, client, pagesOf, pages, pool });
  const run: Runner = async (operation, calls) => {
    const done = await runCalls(operation, calls);
    for (const { sent } of done.exchanges)
      for (const secret of secretsOf(document, sent)) secrets.add(secret);
    return done;
  };
  const reports: OperationReport[] = [];
  const report = (one: OperationReport) => {
    const shown = redacted(one, secrets);
    reports.push(shown);
    options.onOperation?.(shown);
  };
  const operations = operationsOf(document);
  const writing = operations.filter((operation) => !isRead(operation));
  const isUseful = await runReads(operations.filter(isRead), run, context, report);
  if (write && isUseful) await runWrites(writing, run, context, report);
  else for (const operation of writing) report(skipped(operation, leftOut));
  const { title } = resolveObject(document, document.info);
  return { title: String(title ?? "the document"), server, operations: reports };
}

/** Prism passes over a schema that cannot be compiled, and then any body is good: better no check than that one. */
function checkSchemas(document: OpenApiDocument, check: BodyCheck): void {
  for (const { id, responses } of operationsOf(document)) {
    for (const { key, content } of responses) {
      try {
        for (const { schema } of content) check.fits(schema, null);
      } catch (cause) {
        const words = cause instanceof Error ? cause.message : String(cause);
        throw new Error(`The schema of ${id} → ${key} cannot be compiled: ${words}`, { cause });
      }
    }
  }
}
