import { expect, test } from "vitest";
import { preflight } from "../../src/contract/preflight.ts";
import { library } from "../library.ts";

const spoilt = (spoil: (document: typeof library) => void) => {
  const document = structuredClone(library);
  spoil(document);
  return preflight(document);
};

test("a sound document has no findings", () =>
  expect(preflight(library)).toEqual({ schemas: [], examples: [] }));

test.each([
  ["type", "int", "type must be"],
  ["pattern", "([", "Invalid regular expression"],
  ["enum", [], "enum must have non-empty array"],
  ["nullable", true, 'unknown keyword: "nullable"'],
  ["x-formta", "HH", 'unknown keyword: "x-formta"'],
  ["format", "dates", 'unknown format "dates"'],
])("a schema with %s: %j does not compile", (keyword, value, words) => {
  const { schemas } = spoilt(({ components }) =>
    Reflect.set(components.schemas.Book.properties.title, keyword, value),
  );
  expect(schemas[0]).toEqual({
    pointer: "/components/schemas/Book",
    message: expect.stringMatching(words.replaceAll(/[()[\]]/g, "\\$&")),
  });
});

test.each([
  ["the dialect of OpenAPI", "https://spec.openapis.org/oas/3.1/dialect/base"],
  ["no dialect", undefined],
])("%s would let Prism validate by other rules", (_, dialect) => {
  const { schemas } = spoilt((document) => Reflect.set(document, "jsonSchemaDialect", dialect));
  expect(schemas).toMatchObject([{ pointer: "/jsonSchemaDialect" }]);
});

test.each<[string, (document: typeof library) => void, string]>([
  [
    "a parameter",
    ({ paths }) => Reflect.set(paths["/v1/books/{id}"].parameters[0]!, "example", "one"),
    "/paths/~1v1~1books~1{id}/parameters/0/example",
  ],
  [
    "a request",
    ({ paths }) => {
      const { examples } = paths["/v1/books"].post.requestBody.content["application/json"];
      Reflect.set(examples.plain.value, "pages", 3);
    },
    "/paths/~1v1~1books/post/requestBody/content/application~1json/examples/plain",
  ],
  [
    "an answer, by reference",
    ({ components }) => Reflect.set(components.examples.FirstPage.value, "next_cursor", 2),
    "/paths/~1v1~1books/get/responses/200/content/application~1json/examples/firstPage",
  ],
  [
    "a header",
    ({ paths }) => Reflect.set(paths["/v1/books"].get.responses[200].headers["x-remaining"], "example", "7"),
    "/paths/~1v1~1books/get/responses/200/headers/x-remaining/example",
  ],
])("a wrong example of %s is found", (_, spoil, pointer) => {
  expect(spoilt(spoil).examples).toEqual([{ pointer, message: expect.any(String) }]);
});
