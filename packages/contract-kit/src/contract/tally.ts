import type { OpenApiDocument } from "../document.ts";
import { exemptionFor, exemptions } from "./exemptions.ts";
import { planOf } from "./plan.ts";

/** How much a suite tries of one document. */
export interface Tally {
  /** Documented answers: every operation, status and named example. */
  readonly answers: number;
  /** Valid requests: every parameter and kind of credentials. */
  readonly accepted: number;
  /** Requests that have to be refused. */
  readonly refused: number;
}

/** Counts what the suite of a document tries, without trying it. Throws on a document that no request can be derived from. */
export function tallyOf(document: OpenApiDocument): Tally {
  const { cases, accepted, negatives } = planOf(document);
  const refused = negatives.filter((negative) => exemptionFor(exemptions, negative) === undefined);
  return { answers: cases.length, accepted: accepted.length, refused: refused.length };
}
