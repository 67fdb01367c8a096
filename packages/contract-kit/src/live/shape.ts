/** What kind of value something is, in words that hold nothing of it. */
export function shapeOf(value: unknown): string {
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  if (Array.isArray(value)) return `array of ${value.length}`;
  if (typeof value === "string") return value === "" ? "empty string" : "string";
  if (typeof value === "number") return Number.isInteger(value) ? "integer" : "number";
  return typeof value;
}

/**
 * The value where a set of names is documented: a word or a small number is vocabulary, and the one that the
 * specification lacks. Anything longer, with digits or spaces, may be private and shows its shape only.
 */
export function vocabularyOf(value: unknown): string {
  if (typeof value === "string" && /^[A-Za-z][A-Za-z_-]{0,29}$/.test(value)) return JSON.stringify(value);
  if (typeof value === "number" && Math.abs(value) < 1000) return String(value);
  return typeof value === "boolean" ? String(value) : shapeOf(value);
}

/** How a text is built, without what it says: `2024-01-02 10:30` → `"9999-99-99 99:99"`. */
export function patternOf(value: unknown): string {
  if (typeof value !== "string" || value.length > 32) return shapeOf(value);
  const mask = value
    .replace(/\p{N}/gu, "9")
    .replace(/\p{L}/gu, "a")
    .replace(/[^\x20-\x7e]/g, "?");
  return JSON.stringify(mask);
}
