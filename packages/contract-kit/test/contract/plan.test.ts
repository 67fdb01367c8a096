import { expect, test } from "vitest";
import { planOf } from "../../src/contract/plan.ts";
import { wireRequestsOf } from "../../src/wire.ts";
import { library } from "../library.ts";

const countsOf = (document: typeof library) => {
  const { operations, cases, accepted, negatives } = planOf(document);
  return [operations, cases, accepted, negatives, wireRequestsOf(document)].map(({ length }) => length);
};

test("an operation more is tried without any further edit", () => {
  const more = structuredClone(library);
  const { get } = more.paths["/v1/loans"];
  Reflect.set(more.paths, "/v1/fines", { get: { ...get, operationId: "listFines" } });
  const [before, after] = [countsOf(library), countsOf(more)];
  const own = planOf(more).negatives.filter(({ operationId }) => operationId === "listFines");
  expect(after.map((count, index) => count - before[index]!)).toEqual([1, 2, 3, own.length, 2]);
  expect(own.map(({ place, keyword }) => `${place} ${keyword}`)).toEqual([
    "query offset type",
    "query offset minimum",
    "query limit type",
    "query no-such-value unknown name",
    "without all security",
    "path unknown path",
    "PATCH unknown method",
  ]);
});

test("a parameter, an enum value and a property more are tried too", () => {
  const more = structuredClone(library);
  const colour = { name: "colour", in: "query", schema: { enum: ["red", "blue"] } };
  Reflect.set(more.paths["/v1/loans"].get.parameters, 2, colour);
  Reflect.set(more.components.schemas.NewBook.properties, "pages", { type: "integer", minimum: 1 });
  const placesOf = (document: typeof library) => {
    const { accepted, negatives } = planOf(document);
    return [
      ...accepted.map(({ place }) => place),
      ...negatives.map(({ place, keyword }) => `${place} ${keyword}`),
    ];
  };
  const before = new Set(placesOf(library));
  expect(placesOf(more).filter((place) => !before.has(place))).toEqual([
    'query colour = "red"',
    'query colour = "blue"',
    "body /pages type",
    "body /pages minimum",
    "query colour enum",
  ]);
});

test("half of the credentials that belong together is not enough", () => {
  const document = structuredClone(library);
  Reflect.set(document.components.securitySchemes, "account", {
    type: "apiKey",
    in: "header",
    name: "x-account",
  });
  Reflect.set(document, "security", [{ key: [], account: [] }]);
  const { negatives } = planOf(document);
  const own = negatives.filter(
    ({ kind, operationId }) => kind === "credentials" && operationId === "listLoans",
  );
  expect(own.map(({ place, request }) => [place, Object.keys(request.headers)])).toEqual([
    ["without all", []],
    ["without key", ["x-account"]],
    ["without account", ["x-api-key"]],
  ]);
});

test("what no request can break has a reason", () => {
  const { unbreakable } = planOf(library);
  expect(unbreakable.map(({ place, keyword, because }) => `${place} ${keyword}: ${because}`)).toEqual([
    "query cursor type: any text",
    "query ids type: any text",
    "query filter/author type: any text",
    "query filter/tags type: any text",
  ]);
});
