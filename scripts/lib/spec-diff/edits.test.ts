import { beforeAll, describe, expect, it } from "vitest";
import { type Change, linesOf } from "./change.ts";
import { compareDocuments } from "./compare.ts";
import { gravest } from "./rating.ts";
import { ratings } from "./ratings.ts";
import { documentsOf, edits } from "./test/edits.ts";

const found = new Map<string, Change[]>();
beforeAll(async () => {
  const waiting = [...edits];
  // Each comparison starts redocly; a few at a time are the fastest.
  const work = async () => {
    for (let edit = waiting.pop(); edit; edit = waiting.pop()) {
      const { base, revision } = documentsOf(edit);
      found.set(edit.name, await compareDocuments(base, revision));
    }
  };
  await Promise.all(Array.from({ length: 8 }, work));
}, 120_000);

describe("an edit of a spec", () => {
  it.each(edits)("$rating: $name", ({ name, rating, words }) => {
    const lines = linesOf(found.get(name) ?? []);
    expect(lines.map(({ text }) => text)).toEqual(words);
    expect(gravest(lines.map((line) => line.rating))).toBe(rating);
  });

  it("is in the table for every row of the ratings", () => {
    const used = new Set([...found.values()].flat().map(({ row }) => row));
    // Vendors come and go in the tests of the command.
    const unused = Object.keys(ratings).filter(
      (row) => !used.has(row as never) && !row.startsWith("vendor-"),
    );
    expect(unused).toEqual([]);
  });
});
