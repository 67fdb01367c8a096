import { describe, expect, it } from "vitest";
import type { QueryStyle } from "../src/definition.ts";
import { serializeQuery } from "../src/query.ts";

describe("serializeQuery", () => {
  it.each([
    [{ limit: 20, done: false, q: "a b" }, {}, "limit=20&done=false&q=a%20b"],
    [{ a: undefined, b: null, c: "" }, {}, "c="],
    [{ q: "&=#+ 🙂" }, {}, "q=%26%3D%23%2B%20%F0%9F%99%82"],
    [{ ids: [1, 2] }, {}, "ids=1&ids=2"],
    [{ ids: [1, undefined, 2] }, { ids: "form" }, "ids=1,2"],
    [{ ids: [] }, { ids: "form" }, ""],
    [{ ids: ["a,b", "c"] }, { ids: "form" }, "ids=a%2Cb,c"],
    [{ ids: ["a", "b"] }, { ids: "pipeDelimited" }, "ids=a%7Cb"],
    [{ ids: ["a", "b"] }, { ids: "spaceDelimited" }, "ids=a%20b"],
    [{ "page[number]": 2 }, {}, "page%5Bnumber%5D=2"],
    [{ page: { number: 2, size: 30 } }, { page: "deepObject" }, "page%5Bnumber%5D=2&page%5Bsize%5D=30"],
    [{ f: { 10: { eq: "x" } } }, { f: "deepObject" }, "f%5B10%5D%5Beq%5D=x"],
    [{ f: { id: [1, 2] } }, { f: "deepObject" }, "f%5Bid%5D=1,2"],
    [{ point: { x: 1, y: 2 } }, {}, "x=1&y=2"],
  ] as const)("%j with %j", (query, styles: Readonly<Record<string, QueryStyle>>, expected) => {
    expect(serializeQuery(query, { query: styles })).toBe(expected);
  });

  it.each([
    [{ ids: [1, 2], id: 3 }, {}, "ids=1,2&id=3"],
    [{ ids: ["a", "b"] }, { ids: "pipeDelimited" }, "ids=a%7Cb"],
    [{ f: { id: [1, 2] } }, { f: "deepObject" }, "f%5Bid%5D=1,2"],
    [{ point: { x: 1, list: [2, 3] } }, {}, "x=1&list=2&list=3"],
  ] as const)(
    "%j with %j, and other lists by commas",
    (query, styles: Readonly<Record<string, QueryStyle>>, expected) => {
      expect(serializeQuery(query, { query: styles }, "form")).toBe(expected);
    },
  );

  it("takes no style from the prototype", () => {
    expect(serializeQuery({ constructor: [1, 2] }, {})).toBe("constructor=1&constructor=2");
  });
});
