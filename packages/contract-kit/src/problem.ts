import type { Answer, Violation } from "./exchange.ts";

/** What is wrong with a request, in the words of RFC 9457. */
export interface Problem {
  readonly status: number;
  /** The last part of the problem's `type`. */
  readonly kind: string;
  readonly title: string;
  /** Which name or value is wrong, and what would be right. */
  readonly detail: string;
  /** Where in the request: `["query", "limit"]`. */
  readonly location?: readonly string[];
  /** Each thing that is wrong by itself, where there may be several. */
  readonly faults?: readonly Fault[];
}

/** One thing that is wrong with a value of a request. */
export interface Fault {
  readonly location: readonly string[];
  /** The JSON Schema keyword that the value breaks. */
  readonly code: string;
  readonly message: string;
}

/** The `application/problem+json` answer that states a problem. */
export function problemAnswer(problem: Problem): Answer {
  const { status, kind, title, detail, location = [] } = problem;
  const faults = problem.faults ?? [{ location, code: kind, message: detail }];
  const violations = faults.map(
    (fault): Violation => ({ ...fault, location: ["request", ...fault.location], severity: "Error" }),
  );
  return {
    status,
    headers: { "content-type": "application/problem+json" },
    body: { type: `urn:contract-kit:${kind}`, title, status, detail },
    violations,
  };
}
