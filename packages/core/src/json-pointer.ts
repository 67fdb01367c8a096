/** Reads the value that a JSON pointer names, or undefined; only own properties count. */
export function readPointer(document: unknown, pointer: string): unknown {
  return segmentsOf(pointer).reduce(readOwn, document);
}

/** Joins the texts that the first matching pointer finds; `*` stands for every element. */
export function readText(document: unknown, pointers: readonly string[]): string | undefined {
  for (const pointer of pointers) {
    const found = readAll([document], segmentsOf(pointer)).filter(isText);
    if (found.length > 0) return found.join("; ");
  }
  return undefined;
}

function readAll(values: unknown[], segments: string[]): unknown[] {
  return segments.reduce(
    (level, segment) =>
      level.flatMap((value) =>
        segment === "*" ? (Array.isArray(value) ? value : []) : [readOwn(value, segment)],
      ),
    values,
  );
}

function readOwn(value: unknown, segment: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, segment)
    ? Reflect.get(value, segment)
    : undefined;
}

function segmentsOf(pointer: string): string[] {
  if (pointer === "") return [];
  return pointer
    .slice(1)
    .split("/")
    .map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"));
}

const isText = (value: unknown): value is string => typeof value === "string" && value !== "";
