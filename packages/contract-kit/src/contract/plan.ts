import { type ContractCase, casesOf } from "../cases.ts";
import type { OpenApiDocument } from "../document.ts";
import { type Operation, operationsOf } from "../operations.ts";
import { type Accepted, acceptedOf } from "./accepted.ts";
import type { Negative, Unbreakable } from "./negative.ts";
import { negativesOf } from "./negatives.ts";

/** Everything that a suite will try of one document. */
export interface Plan {
  readonly operations: readonly Operation[];
  readonly cases: readonly ContractCase[];
  readonly accepted: readonly Accepted[];
  readonly negatives: readonly Negative[];
  readonly unbreakable: readonly Unbreakable[];
}

/** Derives all that there is to try from a document. */
export function planOf(document: OpenApiDocument): Plan {
  return {
    operations: operationsOf(document),
    cases: casesOf(document),
    accepted: acceptedOf(document),
    ...negativesOf(document),
  };
}

/** The part of a plan that is about one operation. */
export function planFor({ operations, ...plan }: Plan, { id }: Operation): Plan {
  const own = <Entry extends { readonly operationId: string }>(list: readonly Entry[]) =>
    list.filter(({ operationId }) => operationId === id);
  return {
    operations: operations.filter((operation) => operation.id === id),
    cases: own(plan.cases),
    accepted: own(plan.accepted),
    negatives: own(plan.negatives),
    unbreakable: own(plan.unbreakable),
  };
}
