import { expect, test } from "vitest";
import { untried } from "../../src/contract/coverage.ts";
import { planOf } from "../../src/contract/plan.ts";
import { library } from "../library.ts";

const untriedAfter = (spoil: (document: typeof library) => void) => {
  const document = structuredClone(library);
  spoil(document);
  return untried(document, planOf(document));
};

test("a plan tries all that its document promises", () =>
  expect(untried(library, planOf(library))).toEqual([]));

test("what is left out of a plan is missed", () => {
  const plan = planOf(library);
  const negatives = plan.negatives.filter(
    ({ keyword, kind }) => !["minLength", "unknown path"].includes(keyword) && kind !== "credentials",
  );
  const accepted = plan.accepted.filter(({ parameter }) => parameter?.name !== "offset");
  const missed = untried(library, { ...plan, negatives, accepted });
  expect(missed).toContain("createBook: body application/json: minLength is not tried");
  expect(missed).toContain("listBooks: without credentials is not tried");
  expect(missed).toContain("listLoans: unknown path");
  expect(missed).toContain("listLoans: query offset: no valid value, give it an example");
});

test.each([
  ["a keyword that the kit has no rule for", { dependentRequired: { year: ["title"] } }, "dependentRequired"],
  [
    "a keyword where the derivation does not look",
    { not: { type: "object", maxProperties: 0 } },
    "maxProperties",
  ],
])("%s is missed", (_, keywords, words) => {
  const missed = untriedAfter(({ components }) => Object.assign(components.schemas.NewBook, keywords));
  expect(missed.join()).toContain(words);
});

test("a parameter without a schema, and one without a valid value, are missed", () => {
  const missed = untriedAfter(({ paths }) => {
    const { parameters } = paths["/v1/loans"].get;
    Reflect.set(parameters[0]!, "schema", undefined);
    Reflect.set(parameters[1]!, "schema", { type: "string", pattern: "^(?=a)a+$", minLength: 3 });
  });
  expect(missed).toContain("listLoans: query offset has no schema");
  expect(missed).toContain("listLoans: query limit: no valid value, give it an example");
});
