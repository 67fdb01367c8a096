import type { JsonObject } from "../json.ts";
import { isObject } from "../json.ts";
import type { Operation } from "../operations.ts";
import { formsOf } from "./drift.ts";
import type { Id } from "./ids.ts";
import { isIdName } from "./names.ts";
import type { PlanContext } from "./plan.ts";

/** A body that is safe to send, or why there is none. */
export type SafeBody = { readonly body: unknown } | { readonly missing: string };

/** Stands before the name of everything that a check makes: by it the check knows its own again. */
export const mark = "contract-live: ";

/**
 * The example body of an operation without what points at anything else in the account: the ids of an example are
 * made up, and in a real account they are somebody's. What is made (it has no `own` id yet) gets the ids that it must
 * have from the vendor's own answers; a change gets none.
 */
export function safeBody(operation: Operation, context: PlanContext, own: Id | undefined): SafeBody {
  const [media] = operation.requestBody ?? [];
  if (media === undefined) return { body: undefined };
  const { document, check, pool } = context;
  const prune = (value: unknown, schema: unknown): unknown => {
    if (Array.isArray(value)) return value.some(isObject) ? undefined : value;
    if (!isObject(value)) return value;
    const forms = formsOf(document, check, schema, value);
    const members = Object.entries(value).map(([key, member]) => {
      const schemas = forms.flatMap(({ properties }) =>
        isObject(properties) ? (properties[key] ?? []) : [],
      );
      const isRequired = forms.some(({ required }) => Array.isArray(required) && required.includes(key));
      if (key === "id") return [key, ownId(own, schemas[0], context)];
      if (isIdName(key)) return [key, isRequired && own === undefined ? pool.idsNamed(key)[0] : undefined];
      return [key, marked(key, prune(member, schemas[0]))];
    });
    const kept = members.filter(([, member]) => member !== undefined && !isEmptied(member));
    return Object.fromEntries(kept) as JsonObject;
  };
  const body = prune(media.examples[0]?.value, media.schema);
  const isSafe = isObject(body) && Object.keys(body).length > 0 && check.fits(media.schema, body);
  return isSafe
    ? { body }
    : { missing: "its example cannot be sent without naming other things of the account" };
}

function ownId(own: Id | undefined, schema: unknown, { check }: PlanContext): Id | undefined {
  return [own, Number(own), String(own)].find((id) => own !== undefined && check.fits(schema, id));
}

function marked(key: string, value: unknown): unknown {
  return (key === "name" || key === "title") && typeof value === "string" ? `${mark}${value}` : value;
}

function isEmptied(value: unknown): boolean {
  return isObject(value) && Object.keys(value).length === 0;
}
