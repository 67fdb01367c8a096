import { expect, test } from "vitest";
import { casesOf } from "../../src/cases.ts";
import { tallyOf } from "../../src/contract/tally.ts";
import { library } from "../library.ts";

test("a tally counts what a suite tries", () => {
  const { answers, accepted, refused } = tallyOf(library);
  expect(answers).toBe(casesOf(library).length);
  expect(accepted).toBeGreaterThan(5);
  expect(refused).toBeGreaterThan(50);
});

test("what passes unseen is not counted as refused", () => {
  const document = structuredClone(library);
  const shelf = { name: "shelf", in: "cookie", required: true, example: 1, schema: { type: "integer" } };
  document.paths["/v1/books"].get.parameters.push(shelf);
  expect(tallyOf(document)).toEqual(tallyOf(library));
});
