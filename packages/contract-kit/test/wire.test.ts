import { expect, test } from "vitest";
import { requestText, wireRequestsOf } from "../src/wire.ts";
import { library } from "./library.ts";

test("every operation is pinned, each request example, and all that is optional", () => {
  expect(wireRequestsOf(library).map(({ title }) => title)).toEqual([
    "listBooks",
    "listBooks: with every optional parameter",
    "createBook: plain",
    "createBook: created",
    "getBook",
    "deleteBook",
    "listPopularBooks",
    "listAuthors",
    "listAuthors: with every optional parameter",
    "createAuthor",
    "listLoans",
    "listLoans: with every optional parameter",
  ]);
  expect(wireRequestsOf(library)[1]?.init.params.query).toMatchObject({
    limit: 1,
    ids: [1, 1],
    cursor: "text",
  });
});

test("each example of a parameter is pinned", () => {
  const document = structuredClone(library);
  const examples = { one: { value: { year: 1 } }, two: { value: { author: "Austen" } } };
  Reflect.set(document.paths["/v1/books"].get.parameters[3]!, "examples", examples);
  const found = wireRequestsOf(document).find(({ title }) => title === "listBooks: with further examples, 2");
  expect(found?.init.params.query).toEqual({ filter: { author: "Austen" } });
});

test("a request is text to read", () => {
  const headers = {
    host: "127.0.0.1:4010",
    "x-api-key": "secret",
    "user-agent": "library/1.2.3-beta.1",
    "content-type": "application/json",
  };
  const line = `GET /v1/books?${"a=1&".repeat(30)}b=2`;
  const text = requestText({ line, headers, body: '{"a":[1]}' }).split("\n");
  expect(text.slice(0, 3)).toEqual(["GET /v1/books", "  ?a=1", "  &a=1"]);
  expect(text.slice(31)).toEqual([
    "  &b=2",
    "content-type: application/json",
    "user-agent: library/…",
    "x-api-key: secret",
    "",
    ...["{", '  "a": [', "    1", "  ]", "}"],
  ]);
});
