/** A JSON object whose members are not known yet. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Whether a value is an object with members: neither null nor an array. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The segments of a JSON pointer, unescaped. */
export function pointerSegments(pointer: string): string[] {
  if (pointer === "") return [];
  return pointer
    .slice(1)
    .split("/")
    .map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** Reads the value that a JSON pointer names, or undefined; only own members count. */
export function readPointer(document: unknown, pointer: string): unknown {
  return pointerSegments(pointer).reduce<unknown>(
    (value, segment) =>
      typeof value === "object" && value !== null && Object.hasOwn(value, segment)
        ? Reflect.get(value, segment)
        : undefined,
    document,
  );
}

/** A copy of a document in which the value that a JSON pointer names is another one. */
export function withPointer(document: unknown, pointer: string, value: unknown): unknown {
  const segments = pointerSegments(pointer);
  const last = segments.pop();
  if (last === undefined) return value;
  const copy = structuredClone(document);
  const parent = segments.reduce<unknown>(
    (node, segment) => (isNode(node) ? Reflect.get(node, segment) : node),
    copy,
  );
  if (isNode(parent)) Reflect.set(parent, last, value);
  return copy;
}

function isNode(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
