import type { Finding } from "./answer.ts";

/** Findings of one kind in one place, counted. */
export interface CountedFinding extends Finding {
  /** How often it was seen; `pointer` is where it was seen first. */
  readonly count: number;
}

/** What became of an operation. */
export interface OperationReport {
  readonly operation: string;
  readonly method: string;
  readonly path: string;
  /** `unchecked`: it was called, but no answer could be compared. `not run`: it was not called. */
  readonly outcome: "agrees" | "deviates" | "unchecked" | "not run";
  /** Why it was not checked, or not wholly. */
  readonly reason: string | undefined;
  /** Statuses of the answers, in their order. */
  readonly statuses: readonly number[];
  readonly deviations: readonly CountedFinding[];
  readonly notes: readonly CountedFinding[];
}

/** Why an operation that writes was not called, when only reading was asked for. */
export const leftOut = "it writes";

/** What a live check found. */
export interface LiveReport {
  readonly title: string;
  readonly server: string;
  readonly operations: readonly OperationReport[];
}

/** Puts findings of one kind together: the same place in every item of a list is one place. */
export function counted(findings: readonly Finding[]): CountedFinding[] {
  const groups = new Map<string, CountedFinding>();
  for (const finding of findings) {
    const place = finding.pointer.replace(/\/\d+(?=\/|$)/g, "/*");
    const key = [finding.part, place, finding.expected, finding.got].join("\n");
    const count = (groups.get(key)?.count ?? 0) + 1;
    groups.set(key, { ...(groups.get(key) ?? finding), count });
  }
  return [...groups.values()];
}
