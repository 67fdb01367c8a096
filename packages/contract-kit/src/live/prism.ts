import { createLogger } from "@stoplight/prism-core";
import { createInstance, type IHttpConfig } from "@stoplight/prism-http";
import type { OpenApiDocument } from "../document.ts";
import { readResources, toPrismRequest, violationsOf } from "../engine.ts";
import type { MockRequest, Violation } from "../exchange.ts";
import type { Operation } from "../operations.ts";

/** An answer in the form that Prism can check. */
export interface CheckableAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Parsed when it is JSON, else text. */
  readonly body: unknown;
}

/** Puts a request through Prism's proxy, which asks `forward` for the vendor's answer and checks it. */
export type PrismProxy = (
  operation: Operation,
  request: MockRequest,
  forward: () => Promise<CheckableAnswer>,
) => Promise<readonly Violation[]>;

/**
 * Prism's validating proxy for a document, with the transport taken out of its hands: its own one follows redirects
 * with all headers, and answers in the vendor's place when the vendor says 501.
 */
export async function createPrismProxy(document: OpenApiDocument, server: string): Promise<PrismProxy> {
  const resources = await readResources(document);
  // Prism logs whole requests, credentials included.
  const logger = createLogger("live", { level: "silent" });
  return async (operation, request, forward) => {
    const resource = resources.get(`${operation.method} ${operation.path}`);
    if (resource === undefined) throw new Error(`Prism left ${operation.id} out.`);
    const right = async () => {
      const { status, headers, body } = await forward();
      return { _tag: "Right" as const, right: { statusCode: status, headers: { ...headers }, body } };
    };
    const prism = createInstance(configFor(server), { logger, forward: () => () => right });
    const result = await prism.request(toPrismRequest(request), [resource], configFor(server))();
    if (result._tag === "Left") throw result.left;
    return violationsOf("response", result.right.validations.output);
  };
}

// Requests are the contract suite's subject; here the vendor judges them.
function configFor(server: string): IHttpConfig {
  return {
    isProxy: true,
    upstream: new URL(server),
    checkSecurity: false,
    validateRequest: false,
    validateResponse: true,
    errors: false,
    upstreamProxy: undefined,
    mock: { dynamic: false },
  };
}
