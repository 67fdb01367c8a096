/** A stream of numbers from 0 up to 1 that a seed determines. */
export function createRandom(seed: string): () => number {
  let state = hash(seed);
  // mulberry32: small, and even enough for drawing lots.
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A seed for those who gave none. */
export function randomSeed(): string {
  return String(Math.floor(Math.random() * 1_000_000));
}

// FNV-1a
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const char of text) value = Math.imul(value ^ char.codePointAt(0)!, 0x01000193);
  return value;
}
