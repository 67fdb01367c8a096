/** "Did you mean …?", or all the names where none is close. */
export function suggest(name: string, candidates: readonly string[]): string {
  if (candidates.length === 0) return "There are none.";
  const close = candidates
    .map((candidate) => ({ candidate, distance: distance(name.toLowerCase(), candidate.toLowerCase()) }))
    .filter((entry) => entry.distance <= Math.max(1, Math.floor(entry.candidate.length / 3)))
    .sort((a, b) => a.distance - b.distance)[0];
  return close === undefined ? `Known: ${candidates.join(", ")}.` : `Did you mean "${close.candidate}"?`;
}

// Levenshtein; names of a request may be as long as its header block, so anything long is simply far.
function distance(a: string, b: string): number {
  if (a.length > 100 || b.length > 100) return Number.POSITIVE_INFINITY;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, swap));
    }
    row = next;
  }
  return row[b.length]!;
}
