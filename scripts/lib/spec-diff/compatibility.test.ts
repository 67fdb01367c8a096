// What is rated compatible is proved by the compiler: code that used all of the old types compiles against the new ones.
import { beforeAll, describe, expect, it } from "vitest";
import { baseDocument } from "./test/base-document.ts";
import { compileConsumers } from "./test/compile.ts";
import { documentsOf, edits } from "./test/edits.ts";

let errors: Map<string, string[]>;
beforeAll(async () => {
  const cases = edits.map((edit) => ({ name: edit.name, ...documentsOf(edit) }));
  errors = await compileConsumers([{ name: "", base: baseDocument(), revision: baseDocument() }, ...cases]);
}, 60_000);

describe("code that used the old types", () => {
  it("compiles against them", () => {
    expect(errors.get("")).toEqual([]);
  });

  it.each(edits.filter(({ rating, unseen }) => rating !== "major" || unseen))(
    "compiles after: $name",
    ({ name }) => {
      expect(errors.get(name)).toEqual([]);
    },
  );

  it.each(edits.filter(({ rating, unseen }) => rating === "major" && !unseen))(
    "no longer compiles after: $name",
    ({ name }) => {
      expect(errors.get(name)).not.toEqual([]);
    },
  );
});
