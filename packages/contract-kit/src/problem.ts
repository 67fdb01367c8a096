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
}

/** The `application/problem+json` answer that states a problem. */
export function problemAnswer(problem: Problem): Answer {
  const { status, kind, title, detail, location = [] } = problem;
  const violation: Violation = {
    location: ["request", ...location],
    severity: "Error",
    code: kind,
    message: detail,
  };
  return {
    status,
    headers: { "content-type": "application/problem+json" },
    body: { type: `urn:contract-kit:${kind}`, title, status, detail },
    violations: [violation],
  };
}
