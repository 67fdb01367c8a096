import type { OpenApiDocument } from "./document.ts";
import { isObject } from "./json.ts";
import { type Example, type Operation, operationsOf } from "./operations.ts";

/** TypeScript that compiles if every example of a document is of its generated type. */
export interface ExampleSource {
  readonly text: string;
  /** What stands in a line, by its index: `listBooks → 200 firstPage`. */
  readonly labels: ReadonlyMap<number, string>;
}

/**
 * Writes every example of a document as a value that must satisfy its generated type, one a line.
 * `generic` is for types with a parameter for dynamic keys: they get the keys that the examples have.
 */
export function exampleSource(
  document: OpenApiDocument,
  { types, generic = false }: { readonly types: string; readonly generic?: boolean },
): ExampleSource {
  const entries = operationsOf(document).flatMap((operation) => [
    ...parameterEntries(operation),
    ...(operation.requestBody ?? []).flatMap(({ type, examples }) =>
      entriesOf(`${operation.id} request`, examples, [bodyOf(operation), "content", type]),
    ),
    ...operation.responses.flatMap(({ key, content }) =>
      content.flatMap(({ type, examples }) =>
        entriesOf(`${operation.id} → ${key}`, examples, [
          placeOf(operation),
          "responses",
          keyOf(key),
          "content",
          type,
        ]),
      ),
    ),
  ]);
  const keys = dynamicKeys(
    document,
    entries.map(({ value }) => value),
  );
  const head = [
    `import type { paths as Paths } from ${JSON.stringify(types)};`,
    `type Dynamic = { ${keys.map((key) => `${JSON.stringify(key)}?: unknown`).join("; ")} };`,
    `type paths = Paths${generic ? "<Dynamic>" : ""};`,
    // A header that the client sends by itself has no type: callers have nothing to do with it.
    "type Member<Type, Key> = [Type] extends [never] ? unknown : Key extends keyof Type ? Type[Key] : never;",
  ];
  const lines = entries.map(({ value, type }) => `(${JSON.stringify(value)}) satisfies ${type};`);
  const labels = new Map(entries.map(({ label }, index) => [head.length + index, label]));
  return { text: [...head, ...lines, "export type { Dynamic };", ""].join("\n"), labels };
}

interface Entry {
  readonly label: string;
  readonly value: unknown;
  readonly type: string;
}

/** A type, or what leads into it: the first part is a type already, the others are keys. */
type TypePath = readonly [string, ...(string | number)[]];

function parameterEntries(operation: Operation): Entry[] {
  return operation.parameters.flatMap(({ name, in: place, examples }) =>
    entriesOf(`${operation.id} ${place} ${name}`, examples, [
      `Member<NonNullable<${indexed([placeOf(operation), "parameters", place])}>, ${JSON.stringify(name)}>`,
    ]),
  );
}

function entriesOf(label: string, examples: readonly Example[], type: TypePath): Entry[] {
  return examples.map(({ name, value }) => ({ label: `${label} ${name}`, value, type: indexed(type) }));
}

function indexed([first, ...keys]: TypePath): string {
  return first + keys.map((key) => `[${JSON.stringify(key)}]`).join("");
}

function placeOf({ path, method }: Operation): string {
  return indexed(["paths", path, method.toLowerCase()]);
}

function bodyOf(operation: Operation): string {
  return `NonNullable<${placeOf(operation)}["requestBody"]>`;
}

// Statuses are numbers in the generated types, ranges and `default` are not.
function keyOf(key: string): string | number {
  return /^\d{3}$/.test(key) ? Number(key) : key;
}

/** The keys in values that a document describes by a pattern. */
function dynamicKeys(document: OpenApiDocument, values: readonly unknown[]): string[] {
  const patterns = [...nodesIn(document)].flatMap(({ patternProperties }) =>
    isObject(patternProperties)
      ? Object.keys(patternProperties).map((pattern) => new RegExp(pattern, "u"))
      : [],
  );
  const keys = [...nodesIn(values)].flatMap((node) => Object.keys(node));
  return [...new Set(keys)].filter((key) => patterns.some((pattern) => pattern.test(key))).sort();
}

function* nodesIn(value: unknown): Generator<Record<string, unknown>> {
  if (isObject(value)) yield value;
  if (typeof value !== "object" || value === null) return;
  for (const inner of Object.values(value)) yield* nodesIn(inner);
}
