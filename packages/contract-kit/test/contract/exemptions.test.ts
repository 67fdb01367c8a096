import { expect, test } from "vitest";
import { exemptionFor, exemptions, unbreakable } from "../../src/contract/exemptions.ts";
import { faultOf } from "../../src/contract/negative.ts";
import { planOf } from "../../src/contract/plan.ts";
import { startMockServer } from "../../src/index.ts";
import { library } from "../library.ts";

/** A library with everything that is exempt. */
function exemptLibrary() {
  const document = structuredClone(library);
  const shelf = { name: "shelf", in: "cookie", required: true, example: 1, schema: { type: "integer" } };
  Reflect.set(document.paths["/v1/loans"].get.parameters, 2, shelf);
  return document;
}

test("every exemption is needed", async () => {
  const document = exemptLibrary();
  await using mock = await startMockServer(document);
  const { negatives } = planOf(document);
  const used = new Set<unknown>();
  for (const negative of negatives) {
    const exemption = exemptionFor(exemptions, negative);
    if (exemption === undefined) continue;
    used.add(exemption);
    const { target, method, headers, body = null } = negative.request;
    await (await fetch(mock.url + target, { method, headers, body })).arrayBuffer();
    expect(faultOf(negative, mock.requests.at(-1)!), `${negative.place} ${negative.keyword}`).toMatch(
      /^answered 200/,
    );
  }
  expect([...used]).toEqual(exemptions);
});

test("every reason that nothing breaks a constraint is on record", () => {
  const reasons = planOf(library).unbreakable.map(({ because }) => because);
  expect(reasons.filter((reason) => !(reason in unbreakable))).toEqual([]);
});
