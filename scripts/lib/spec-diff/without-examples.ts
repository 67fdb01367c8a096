import { isRecord } from "./cursor.ts";

/** A document without its examples. A field that is called so stays. */
export function withoutExamples(node: unknown, isMapOfFields = false): unknown {
  if (Array.isArray(node)) return node.map((item) => withoutExamples(item));
  if (!isRecord(node)) return node;
  const entries = Object.entries(node).filter(
    ([key]) => isMapOfFields || (key !== "examples" && key !== "example"),
  );
  return Object.fromEntries(
    entries.map(([key, value]) => [key, withoutExamples(value, !isMapOfFields && key === "properties")]),
  );
}
