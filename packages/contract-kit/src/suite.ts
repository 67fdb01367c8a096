import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type ContractCase, casesOf, missingCases } from "./cases.ts";
import { type OpenApiDocument, resolveObject } from "./document.ts";
import { essenceOf } from "./media-type.ts";
import { type Operation, operationsOf } from "./operations.ts";
import { type MockServer, startMockServer } from "./server.ts";

/** What a contract suite is about. */
export interface ContractOptions {
  /** The bundled specification. */
  readonly document: OpenApiDocument;
  /** Makes the client under test: with credentials, without retries (an error is an answer here). */
  readonly createClient: (baseUrl: string) => unknown;
}

/** What the suite needs of a client: a function per method, which resolves whatever the status. */
type ContractClient = Readonly<Record<string, (path: string, init?: object) => Promise<ContractResult>>>;

interface ContractResult {
  readonly ok: boolean;
  readonly status: number;
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response: Response;
}

/** Milliseconds that one test, and one call in it, may take. */
const timeout = 10_000;

/** Tests a client against everything that its specification promises. */
export function describeContract({ document, createClient }: ContractOptions): void {
  const { title } = resolveObject(document, document.info);
  describe(`contract of ${String(title ?? "the document")}`, () => {
    let mock: MockServer;
    let client: ContractClient;
    beforeAll(async () => {
      mock = await startMockServer(document);
      client = createClient(mock.url) as ContractClient;
    }, timeout);
    afterAll(() => mock?.close());

    const cases = casesOf(document);
    for (const operation of operationsOf(document)) {
      describe(operation.id, () => {
        for (const contractCase of cases.filter(({ operationId }) => operationId === operation.id)) {
          test(titleOf(contractCase), { timeout }, () => expectDocumented(mock, client, contractCase));
        }
        if (!needsCredentials(operation)) return;
        test("without credentials → 401", { timeout }, () => expectUnauthorized(mock, operation));
      });
    }
    test("every operation and status has a case", () => expect(missingCases(document)).toEqual([]));
  });
}

function titleOf({ method, path, status, exampleName, mediaType }: ContractCase): string {
  return `${method} ${path} → ${status} ${exampleName ?? "without content"} ${mediaType ?? ""}`.trimEnd();
}

async function expectDocumented(
  mock: MockServer,
  client: ContractClient,
  contractCase: ContractCase,
): Promise<void> {
  const { method, path, status, exampleName, mediaType, body, init } = contractCase;
  const before = mock.requests.length;
  const example = exampleName === undefined ? "" : `, example="${exampleName}"`;
  const headers = {
    Prefer: `code=${status}${example}`,
    ...(mediaType !== undefined && { Accept: mediaType }),
  };
  const call = client[method];
  if (call === undefined) throw new Error(`The client has no ${method}.`);
  const result = await call(path, { ...init, headers, signal: AbortSignal.timeout(timeout) });
  const ok = status >= 200 && status < 300;
  const received = mock.requests
    .slice(before)
    .map(({ operationId, violations }) => ({ operationId, violations }));
  expect(received, "what the mock received").toEqual([
    { operationId: contractCase.operationId, violations: [] },
  ]);
  expect({ ok: result.ok, status: result.status }).toEqual({ ok, status });
  expect(result.response.status).toBe(status);
  if (mediaType !== undefined)
    expect(essenceOf(result.response.headers.get("content-type"))).toBe(essenceOf(mediaType));
  expect(ok ? result.data : result.error).toEqual(body);
  expect(ok ? result.error : result.data).toBeUndefined();
}

// By hand, not through the client: that one cannot be made without credentials. They are checked before all else,
// so neither parameters nor a body are needed.
async function expectUnauthorized(mock: MockServer, operation: Operation): Promise<void> {
  const path = operation.path.replace(/\{[^}]+\}/g, "1");
  const signal = AbortSignal.timeout(timeout);
  const response = await fetch(mock.url + path, { method: operation.method, signal });
  await response.arrayBuffer();
  expect(mock.requests.at(-1)).toMatchObject({ operationId: operation.id, status: 401 });
}

// An empty alternative makes credentials optional.
function needsCredentials({ security }: Operation): boolean {
  return security.length > 0 && security.every((alternative) => Object.keys(alternative).length > 0);
}
