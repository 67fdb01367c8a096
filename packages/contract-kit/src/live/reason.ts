import type { Operation } from "../operations.ts";
import { documentedFor } from "../prefer.ts";
import type { VendorAnswer } from "./answer.ts";

/** Why an answer does not settle what was to be checked. */
export interface Reason {
  /** `untellable`: it says nothing of the specification. `other`: it can be checked, but is not the answer that was wanted. */
  readonly kind: "untellable" | "other";
  readonly words: string;
}

const untellable: Readonly<Record<number, string>> = {
  401: "the credentials were refused",
  403: "the credentials do not allow it",
  429: "the vendor's limit is reached",
};

/** The reason why an answer is not the one that was wanted; undefined for a success. */
export function reasonFor(operation: Operation, { status }: VendorAnswer): Reason | undefined {
  const known = untellable[status];
  if (known !== undefined) return { kind: "untellable", words: `answered ${status}: ${known}` };
  // 501 is a statement: the vendor does not have the operation.
  if (status >= 500 && status !== 501)
    return { kind: "untellable", words: `answered ${status}: the vendor is at fault` };
  if (status < 300) return undefined;
  const isDocumented = documentedFor(operation, status).length > 0;
  const words = isDocumented ? "as documented, but no success was seen" : "not documented";
  return { kind: "other", words: `answered ${status}: ${words}` };
}
