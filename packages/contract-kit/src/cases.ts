import type { OpenApiDocument } from "./document.ts";
import type { JsonObject } from "./json.ts";
import {
  type DocumentedResponse,
  type Example,
  type Media,
  type Operation,
  operationsOf,
} from "./operations.ts";

/** One documented answer of one operation, with a valid request that leads to it. */
export interface ContractCase {
  readonly operationId: string;
  /** Upper case. */
  readonly method: string;
  /** As the document has it, without values. */
  readonly path: string;
  readonly status: number;
  /** Undefined for an answer without content. */
  readonly exampleName: string | undefined;
  readonly mediaType: string | undefined;
  /** The example; undefined for an answer without content. */
  readonly body: unknown;
  readonly init: CaseInit;
}

/** The part of a request that differs from case to case, as typed clients take it. */
export interface CaseInit {
  readonly params: { readonly path?: JsonObject; readonly query?: JsonObject; readonly header?: JsonObject };
  readonly body?: unknown;
}

/** A case for every operation, every documented status and every named example. */
export function casesOf(document: OpenApiDocument): ContractCase[] {
  return operationsOf(document).flatMap((operation) =>
    operation.responses.flatMap((response) =>
      answersOf(response).map(({ media, example }) => ({
        operationId: operation.id,
        method: operation.method,
        path: operation.path,
        status: response.status,
        exampleName: example?.name,
        mediaType: media?.type,
        body: example?.value,
        init: initFor(operation, example?.name),
      })),
    ),
  );
}

/** The documented statuses that have no case, for want of a named example. */
export function missingCases(document: OpenApiDocument): string[] {
  return operationsOf(document).flatMap((operation) => {
    const name = `${operation.method} ${operation.path}`;
    if (operation.responses.length === 0) return [`${name}: no documented answer`];
    return operation.responses
      .filter((response) => answersOf(response).length === 0)
      .map((response) => `${name} → ${response.key}: no named example`);
  });
}

function answersOf({ content }: DocumentedResponse): { media?: Media; example?: Example }[] {
  if (content.length === 0) return [{}];
  return content.flatMap((media) => media.examples.map((example) => ({ media, example })));
}

/** A valid request of an operation: what it requires, from the examples, with the body of that name or the first. */
export function initFor(operation: Operation, exampleName?: string): CaseInit {
  const places = ["path", "query", "header"].map((place) => [place, valuesFor(operation, place)] as const);
  const params = Object.fromEntries(places.filter(([, values]) => Object.keys(values).length > 0));
  if (operation.requestBody === undefined) return { params };
  const examples = operation.requestBody[0]?.examples ?? [];
  // A request example leads to the answer that has its name.
  const example = examples.find(({ name }) => name === exampleName) ?? examples[0];
  if (example === undefined) throw new Error(`${operation.id} has a request body without an example.`);
  return { params, body: example.value };
}

function valuesFor(operation: Operation, place: string): JsonObject {
  const required = operation.parameters.filter((parameter) => parameter.in === place && parameter.required);
  const values = required.map(({ name, examples }) => {
    if (examples[0] === undefined)
      throw new Error(`${operation.id}: the required ${place} parameter ${name} has no example.`);
    return [name, examples[0].value];
  });
  return Object.fromEntries(values) as JsonObject;
}
