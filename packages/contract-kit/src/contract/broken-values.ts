import type { ErrorObject } from "ajv/dist/2020.js";
import type { OpenApiDocument } from "../document.ts";
import { pointerSegments } from "../json.ts";
import { type Constraint, constraintsOf } from "./schema-constraints.ts";
import { wrongValues } from "./wrong-values.ts";

/** A value that breaks one constraint of its schema, and all that Ajv says about it. */
export interface BrokenValue {
  readonly constraint: Constraint;
  readonly value: unknown;
  readonly errors: readonly ErrorObject[];
}

/** A constraint that no value breaks. */
export interface Unbroken {
  readonly constraint: Constraint;
  readonly because: string;
}

/** How values are judged, and which of them can be sent. */
export interface Judge {
  errorsOf(value: unknown): readonly ErrorObject[];
  /** Why a constraint cannot be broken here whatever the value. */
  unbreakable(constraint: Constraint): string | undefined;
  canSend(value: unknown): boolean;
}

/** Breaks each constraint of a schema once, in a value that is otherwise valid. */
export function breakEach(document: OpenApiDocument, schema: unknown, base: unknown, judge: Judge) {
  const broken: BrokenValue[] = [];
  const unbroken: Unbroken[] = [];
  for (const constraint of constraintsOf(document, schema)) {
    const found = breakOne(constraint, base, judge);
    if (typeof found === "string") unbroken.push({ constraint, because: found });
    else broken.push(found);
  }
  return { broken, unbroken };
}

function breakOne(constraint: Constraint, base: unknown, judge: Judge): BrokenValue | string {
  const reason = judge.unbreakable(constraint);
  if (reason !== undefined) return reason;
  const wrong = wrongValues(constraint);
  if (wrong === undefined) return "no rule";
  const roots = candidatesOf(constraint, base, wrong);
  const sendable = roots.filter((value) => judge.canSend(value));
  const judged = sendable
    .map((value) => ({ constraint, value, errors: judge.errorsOf(value) }))
    .filter(({ errors }) => errors.length > 0);
  const exact = judged.find(({ errors }) => errors.some((error) => isOf(constraint, error)));
  return exact ?? judged[0] ?? (sendable.length === 0 ? "not sent" : "another branch");
}

function candidatesOf(constraint: Constraint, base: unknown, wrong: (part: unknown) => unknown[]): unknown[] {
  let count = 1;
  const roots: unknown[] = [];
  for (let index = 0; index < count; index++) {
    const root = constraint.change(base, (part) => {
      const parts = wrong(part);
      count = parts.length;
      return parts[index];
    });
    if (index < count) roots.push(root);
  }
  return roots;
}

/** Whether an error is about a constraint itself. */
export function isOf(constraint: Constraint, { keyword, instancePath, params }: ErrorObject): boolean {
  if (keyword !== constraint.keyword) return false;
  if (constraint.property !== undefined && params.missingProperty !== constraint.property) return false;
  return pointerSegments(instancePath).join("\0") === constraint.path.join("\0");
}
