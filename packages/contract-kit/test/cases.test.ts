import { expect, test } from "vitest";
import { casesOf, missingCases } from "../src/index.ts";
import { library } from "./library.ts";

const cases = casesOf(library);
const caseOf = (operationId: string, exampleName: string | undefined) =>
  cases.find((found) => found.operationId === operationId && found.exampleName === exampleName);

test("every operation, status and example has a case", () => {
  expect(
    cases.map(({ operationId, status, exampleName }) => [operationId, status, exampleName].join(" ")),
  ).toEqual([
    "listBooks 200 firstPage",
    "listBooks 200 lastPage",
    "listBooks 200 empty",
    "listBooks 400 badCursor",
    "listBooks 401 unauthorized",
    "createBook 201 created",
    "createBook 422 invalidBook",
    "getBook 200 book",
    "getBook 404 notFound",
    "deleteBook 204 ",
    "listPopularBooks 200 popular",
    "listAuthors 200 firstAuthors",
    "listAuthors 200 secondAuthors",
    "createAuthor 201 authorCreated",
    "listLoans 200 firstLoans",
    "listLoans 200 lastLoans",
  ]);
});

test("a case carries the answer, references followed", () => {
  expect(caseOf("listBooks", "firstPage")).toMatchObject({
    method: "GET",
    path: "/v1/books",
    mediaType: "application/json",
    body: { next_cursor: "c2" },
    init: { params: {} },
  });
  expect(caseOf("deleteBook", undefined)).toMatchObject({ mediaType: undefined, body: undefined });
});

test("required parameters and bodies come from the examples", () => {
  expect(caseOf("getBook", "book")?.init).toEqual({ params: { path: { id: 1 } } });
  expect(caseOf("listAuthors", "firstAuthors")?.init).toEqual({ params: { query: { sort: "name" } } });
});

test("a request example leads to the answer of its name, the first one to all others", () => {
  expect(caseOf("createBook", "created")?.init.body).toEqual({ title: "Persuasion", year: 1817 });
  expect(caseOf("createBook", "invalidBook")?.init.body).toEqual({ title: "Emma" });
});

test("what has no named example is missing", () => {
  expect(missingCases(library)).toEqual([]);
  const document = structuredClone(library);
  Reflect.deleteProperty(
    document.paths["/v1/books/{id}"].get.responses[404].content["application/problem+json"],
    "examples",
  );
  Reflect.set(document.paths["/v1/loans"].get, "responses", {});
  expect(missingCases(document)).toEqual([
    "GET /v1/books/{id} → 404: no named example",
    "GET /v1/loans: no documented answer",
  ]);
});

test("ranges and default stand for a status that nothing else documents", () => {
  const answer = { description: "" };
  const paths = { "/x": { get: { responses: { 500: answer, "4XX": answer, default: answer } } } };
  expect(casesOf({ paths }).map(({ status }) => status)).toEqual([500, 400, 501]);
});

test("a request that cannot be built says what is missing", () => {
  const document = structuredClone(library);
  Reflect.deleteProperty(document.paths["/v1/books/{id}"].parameters[0]!, "example");
  expect(() => casesOf(document)).toThrow("getBook: the required path parameter id has no example");
});
