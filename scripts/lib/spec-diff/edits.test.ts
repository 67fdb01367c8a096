import { describe, expect, it } from "vitest";
import { linesOf } from "./change.ts";
import { compareDocuments } from "./compare.ts";
import { gravest } from "./rating.ts";
import { baseDocument } from "./test/base-document.ts";
import { edits } from "./test/edits.ts";

describe("an edit of a spec", () => {
  it.concurrent.each(edits)("$rating: $name", async ({ steps, rating, words }) => {
    const revision = baseDocument();
    for (const step of steps) step(revision);
    const lines = linesOf(await compareDocuments(baseDocument(), revision));
    expect(lines.map(({ text }) => text)).toEqual(words);
    expect(gravest(lines.map((line) => line.rating))).toBe(rating);
  });
});
