/** The part of the linter's context that the rules use. */
export interface Context {
  report(problem: { message: string; location?: Location }): void;
  location: Location;
  resolve(node: unknown): { node?: unknown };
}

/** A place in a file. */
export interface Location {
  child(name: string | number | (string | number)[]): Location;
}

/** A node of a document. */
export type Node = Readonly<Record<string, unknown>>;

/** The node itself, or the one that it refers to. */
export function resolved(node: unknown, { resolve }: Context): Node {
  const target = isNode(node) && typeof node.$ref === "string" ? resolve(node).node : node;
  return isNode(target) ? target : {};
}

/** Whether a value is an object, and no list. */
export const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Entries of a node that may be missing. */
export const entriesOf = (value: unknown): [string, unknown][] =>
  isNode(value) ? Object.entries(value) : [];
