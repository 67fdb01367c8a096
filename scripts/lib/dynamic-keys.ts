import type { Schema } from "./openapi.ts";

/**
 * What a `patternProperties` pattern is as an index in TypeScript: `^[0-9]+$` is `number`, `^metadata_\d+$` is
 * `` `metadata_${number}` ``. Any other pattern is undefined: it would need `[key: string]`, which lets every typing
 * error pass; only the user can name such keys, as custom fields.
 */
export function indexOf(pattern: string): string | undefined {
  const [, prefix] = /^\^([\w-]*)(?:\\d|\[0-9\])\+\$$/.exec(pattern) ?? [];
  if (prefix === undefined) return undefined;
  return prefix === "" ? "number" : `\`${prefix}\${number}\``;
}

/** Whether an object takes keys that only the user can name. */
export function hasCustomFields(schema: Schema): boolean {
  return Object.keys(schema.patternProperties ?? {}).some((pattern) => indexOf(pattern) === undefined);
}
