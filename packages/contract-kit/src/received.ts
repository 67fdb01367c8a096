import type { Answer, MockRequest, Planner, Violation } from "./exchange.ts";

/** A request that a mock received, and what became of it. */
export interface ReceivedRequest {
  readonly method: string;
  readonly path: string;
  /** A name that came several times has a list. */
  readonly query: Readonly<Record<string, string | readonly string[]>>;
  /** As they came, credentials included. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
  /** Undefined when the document has no operation for it. */
  readonly operationId: string | undefined;
  /** Status of the answer. */
  readonly status: number;
  /** What chose the answer, when it is not the usual one. */
  readonly planned: Planner | undefined;
  /** What was wrong with the request, or with the documented answer. */
  readonly violations: readonly Violation[];
}

/** The record of a request and its answer. */
export function received(request: MockRequest, answer: Answer): ReceivedRequest {
  const { method, path, headers, body } = request;
  const query = [...new Set(request.query.keys())].map((name) => {
    const values = request.query.getAll(name);
    return [name, values.length === 1 ? values[0]! : values] as const;
  });
  return {
    method,
    path,
    query: Object.fromEntries(query),
    headers,
    body,
    operationId: answer.operation?.id,
    status: answer.status,
    planned: answer.planned,
    violations: answer.violations,
  };
}
