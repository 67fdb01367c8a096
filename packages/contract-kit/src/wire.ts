import { expect, test } from "vitest";
import type { CaseInit } from "./cases.ts";
import { valuesOf } from "./contract/accepted.ts";
import type { ContractClient } from "./contract/checks.ts";
import { baseOf } from "./contract/negative-parameters.ts";
import { createValidator, type Validator } from "./contract/validator.ts";
import type { OpenApiDocument } from "./document.ts";
import { isJsonType } from "./media-type.ts";
import { type Operation, operationsOf, type Parameter } from "./operations.ts";
import { type RecordedRequest, startRecorder } from "./recorder.ts";

/** What a wire proof is about. */
export interface WireOptions {
  /** The bundled specification. */
  readonly document: OpenApiDocument;
  /** Makes the client under test, with credentials that may be read by anyone. */
  readonly createClient: (baseUrl: string) => unknown;
  /** The file that pins the requests: reviewed and committed, never generated. */
  readonly file: string;
}

/**
 * Pins what leaves a client, byte for byte, for the example requests of every operation: a mock takes more than one
 * way to write the same request. Fails where the file says otherwise, and in CI also where it is missing.
 * To accept a change, look at it after: npx pnpm@12 --filter @project-apis/<vendor> test -u
 */
export function describeWire({ document, createClient, file }: WireOptions): void {
  test("every request leaves the client as it is pinned", async () => {
    await using recorder = await startRecorder();
    const client = createClient(recorder.url) as ContractClient;
    const sections: string[] = [];
    for (const { title, operation, init } of wireRequestsOf(document)) {
      const before = recorder.received.length;
      // The recorder answers everything with an empty object, which need not be what the client expects.
      await client[operation.method]?.(operation.path, init).catch(() => undefined);
      const sent = recorder.received.slice(before);
      expect(sent, `requests of ${title}`).toHaveLength(1);
      sections.push(`### ${title}\n${requestText(sent[0]!)}`);
    }
    await expect(`${sections.join("\n\n")}\n`).toMatchFileSnapshot(file);
  });
}

/** A request to pin. */
export interface WireRequest {
  readonly title: string;
  readonly operation: Operation;
  readonly init: CaseInit;
}

/** The requests to pin: each request example of an operation, and all that is optional, with each of its examples. */
export function wireRequestsOf(document: OpenApiDocument): WireRequest[] {
  const validate = createValidator(document);
  return operationsOf(document).flatMap((operation) => {
    const { id, parameters, requestBody = [] } = operation;
    const { params, body } = baseOf(operation);
    const examples = requestBody[0]?.examples ?? [];
    const plain = examples.map(({ name, value }) => ({
      title: examples.length > 1 ? `${id}: ${name}` : id,
      operation,
      init: { params, body: value },
    }));
    const optional = parameters
      .filter((parameter) => !parameter.required && parameter.in in places)
      .map((parameter) => ({ parameter, values: wireValues(document, parameter, validate) }));
    const rounds = Math.max(0, ...optional.map(({ values }) => values.length));
    const full = Array.from({ length: rounds }, (_, round) => ({
      title: `${id}: with ${round === 0 ? "every optional parameter" : `further examples, ${round + 1}`}`,
      operation,
      init: { params: withRound(params, optional, round), body },
    }));
    return [...(plain.length > 0 ? plain : [{ title: id, operation, init: { params } }]), ...full];
  });
}

const places = { path: true, query: true, header: true };

// Lists have two items where the document shows none: how they are joined is what can go wrong.
function wireValues(document: OpenApiDocument, parameter: Parameter, validate: Validator): unknown[] {
  if (parameter.examples.length > 0) return parameter.examples.map(({ value }) => value);
  const values = valuesOf(document, parameter, validate);
  const list = values.filter(Array.isArray).at(-1) as unknown[] | undefined;
  return list === undefined ? values.slice(0, 1) : [list.length > 1 ? list.slice(0, 2) : [list[0], list[0]]];
}

interface Optional {
  readonly parameter: Parameter;
  readonly values: readonly unknown[];
}

function withRound(
  params: CaseInit["params"],
  optional: readonly Optional[],
  round: number,
): CaseInit["params"] {
  const used = optional.filter(({ values }) => round < values.length);
  const filled = Object.keys(places).map((place) => {
    const own = used.filter(({ parameter }) => parameter.in === place);
    const values = own.map(({ parameter, values }) => [parameter.name, values[round]]);
    return [place, { ...params[place as "query"], ...Object.fromEntries(values) }];
  });
  return Object.fromEntries(filled) as CaseInit["params"];
}

/** What the runtime adds to any request, and what follows from the rest. */
const transport = [
  ...["accept-encoding", "accept-language", "connection", "content-length", "host"],
  ...["keep-alive", "sec-fetch-mode", "transfer-encoding"],
];

/** A request as text: its line, its headers by name, a blank line, its body. */
export function requestText({ line, headers, body }: RecordedRequest): string {
  const names = Object.keys(headers).filter((name) => !transport.includes(name));
  const lines = names.sort().map((name) => `${name}: ${withoutVersion(name, String(headers[name]))}`);
  const type = String(headers["content-type"] ?? "");
  const pretty = isJsonType(type) && body !== "" ? JSON.stringify(JSON.parse(body), null, 2) : body;
  return [...requestLines(line), ...lines, ...(pretty === "" ? [] : ["", pretty])].join("\n");
}

/** Characters that a line of a review holds. */
const width = 100;

// A long query has a line for each name, as HTTP files may.
function requestLines(line: string): string[] {
  if (line.length <= width) return [line];
  const [path = "", query = ""] = line.split("?");
  return [path, ...query.split("&").map((pair, index) => `  ${index === 0 ? "?" : "&"}${pair}`)];
}

// A release changes no request.
function withoutVersion(name: string, value: string): string {
  return name === "user-agent" ? value.replaceAll(/\/\d[\w.+-]*/g, "/…") : value;
}
