import { expect } from "vitest";
import type { CaseInit, ContractCase } from "../cases.ts";
import type { OpenApiDocument } from "../document.ts";
import { essenceOf } from "../media-type.ts";
import type { DocumentedResponse, Operation } from "../operations.ts";
import type { ReceivedRequest } from "../received.ts";
import type { MockServer } from "../server.ts";
import type { Accepted } from "./accepted.ts";
import { faultOf, type Negative } from "./negative.ts";
import { fillPath, queryPairs, type RawRequest, writeRequest } from "./raw-request.ts";
import { type Validator, wordsOf } from "./validator.ts";

/** What a suite needs of a client: a function per method, which resolves whatever the status. */
export type ContractClient = Readonly<
  Record<string, (path: string, init?: object) => Promise<ContractResult>>
>;

interface ContractResult {
  readonly ok: boolean;
  readonly status: number;
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response: Response;
}

/** What the checks of one suite share. */
export interface Bench {
  readonly document: OpenApiDocument;
  readonly mock: MockServer;
  readonly client: ContractClient;
  readonly validate: Validator;
}

/** Milliseconds that one call may take. */
export const timeout = 10_000;

/** A documented answer reaches the caller of a client as it is documented, and the request was the right one. */
export async function expectDocumented(bench: Bench, operation: Operation, contractCase: ContractCase) {
  const { status, exampleName, mediaType, body, init } = contractCase;
  const { result, received } = await call(bench, operation, init, { status, exampleName, mediaType });
  const ok = status >= 200 && status < 300;
  expectSent(operation, init, received);
  expect({ ok: result.ok, status: result.status }).toEqual({ ok, status });
  expect(result.response.status).toBe(status);
  if (mediaType !== undefined)
    expect(essenceOf(result.response.headers.get("content-type"))).toBe(essenceOf(mediaType));
  const documented = operation.responses.find((response) => response.status === status)?.headers ?? [];
  expect(
    documented.filter((name) => !result.response.headers.has(name)),
    "headers that are missing",
  ).toEqual([]);
  const answer = ok ? result.data : result.error;
  expect(answer).toEqual(body);
  expect(ok ? result.error : result.data).toBeUndefined();
  expectSchema(bench, operation, contractCase, answer);
}

function expectSchema(
  { validate }: Bench,
  operation: Operation,
  { status, mediaType }: ContractCase,
  body: unknown,
) {
  const response = operation.responses.find((one) => one.status === status);
  const media = response?.content.find(({ type }) => type === mediaType);
  if (media === undefined) return;
  expect(validate(media.schema, body).map(wordsOf), "what the schema says of the body").toEqual([]);
}

/** A request that the document allows leaves the client as it should and is accepted. */
export async function expectAccepted(bench: Bench, operation: Operation, { parts, security }: Accepted) {
  const [response] = operation.responses;
  if (security !== undefined) {
    const request = writeRequest(bench.document, operation, parts, security);
    const received = await sendRaw(bench.mock, {
      ...request,
      headers: { ...request.headers, ...preferring(response) },
    });
    expect(received.violations).toEqual([]);
    expect(received.status).toBe(response?.status);
    return;
  }
  const { mediaType: _, ...init } = parts;
  const media = response?.content[0];
  const { result, received } = await call(bench, operation, init, {
    status: response?.status ?? 200,
    exampleName: media?.examples[0]?.name,
    mediaType: media?.type,
  });
  expectSent(operation, init, received);
  expect(result.status).toBe(response?.status);
}

/** A request that the document does not allow is refused, and for that reason. */
export async function expectRefused({ mock }: Bench, negative: Negative) {
  const fault = faultOf(negative, await sendRaw(mock, negative.request));
  if (fault !== undefined) throw new Error(`${words(negative.request)} was ${fault}`);
}

/** A request that ought to be refused is not: otherwise its exemption has had its time. */
export async function expectUnseen({ mock }: Bench, negative: Negative) {
  if (faultOf(negative, await sendRaw(mock, negative.request)) !== undefined) return;
  throw new Error(`${words(negative.request)} was refused: its exemption is no longer needed`);
}

interface Wanted {
  readonly status: number;
  readonly exampleName: string | undefined;
  readonly mediaType: string | undefined;
}

async function call({ client, mock }: Bench, operation: Operation, init: CaseInit, wanted: Wanted) {
  const { status, exampleName, mediaType } = wanted;
  const example = exampleName === undefined ? "" : `, example="${exampleName}"`;
  const headers = {
    Prefer: `code=${status}${example}`,
    ...(mediaType !== undefined && { Accept: mediaType }),
  };
  const method = client[operation.method];
  if (method === undefined) throw new Error(`The client has no ${operation.method}.`);
  const before = mock.requests.length;
  const result = await method(operation.path, { ...init, headers, signal: AbortSignal.timeout(timeout) });
  const requests = mock.requests.slice(before);
  expect(requests, "requests of one call").toHaveLength(1);
  return { result, received: requests[0]! };
}

function expectSent(operation: Operation, init: CaseInit, received: ReceivedRequest): void {
  const { operationId, path, query, headers, body, violations } = received;
  const names = Object.keys(init.params.header ?? {}).map((name) => name.toLowerCase());
  expect(
    {
      ...{ operationId, violations, body },
      path: decodeURIComponent(path),
      query: Object.entries(query)
        .flatMap(([name, value]) => [value].flat().map((one) => `${name}=${one}`))
        .sort(),
      headers: Object.fromEntries(names.map((name) => [name, headers[name]])),
    },
    "what the mock received",
  ).toEqual({
    ...{ operationId: operation.id, violations: [], body: init.body },
    path: decodeURIComponent(fillPath(operation.path, init.params.path)),
    query: queryPairs(operation, init.params.query)
      .map(([name, value]) => `${name}=${value}`)
      .sort(),
    headers: Object.fromEntries(
      Object.entries(init.params.header ?? {}).map(([name, value]) => [name.toLowerCase(), String(value)]),
    ),
  });
}

function preferring(response: DocumentedResponse | undefined): Record<string, string> {
  return response === undefined ? {} : { prefer: `code=${response.status}` };
}

async function sendRaw(mock: MockServer, { target, ...request }: RawRequest): Promise<ReceivedRequest> {
  const { method, headers, body = null } = request;
  const before = mock.requests.length;
  const response = await fetch(mock.url + target, {
    method,
    headers,
    body,
    signal: AbortSignal.timeout(timeout),
  });
  await response.arrayBuffer();
  const received = mock.requests[before];
  if (received === undefined) throw new Error("The mock keeps no record of the request.");
  return received;
}

function words({ method, target, body }: RawRequest): string {
  const text = body === undefined ? "" : ` with ${body.slice(0, 200)}`;
  return `${method} ${decodeURIComponent(target)}${text}`;
}
