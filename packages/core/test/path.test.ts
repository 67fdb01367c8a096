import { describe, expect, it } from "vitest";
import { RefusedError } from "../src/errors.ts";
import { fillPath } from "../src/path.ts";

const fill = (id: unknown) => fillPath("DELETE", "/books/{id}/pages", { id });

describe("fillPath", () => {
  it.each([
    [7, "/books/7/pages"],
    [0, "/books/0/pages"],
    [12345678901234567890n, "/books/12345678901234567890/pages"],
    ["a/b", "/books/a%2Fb/pages"],
    ["a b?#&", "/books/a%20b%3F%23%26/pages"],
    ["żółć 📚", "/books/%C5%BC%C3%B3%C5%82%C4%87%20%F0%9F%93%9A/pages"],
    ["..a", "/books/..a/pages"],
    ["100%", "/books/100%25/pages"],
    ["$&", "/books/%24%26/pages"],
  ])("encodes %s", (id, path) => {
    expect(fill(id)).toBe(path);
  });

  it.each([
    [undefined, "missing"],
    [null, "missing"],
    [Number.NaN, "NaN"],
    [Number.POSITIVE_INFINITY, "Infinity"],
    ["", "empty"],
    [" ", "empty"],
    ["%20", "empty"],
    [".", "another resource"],
    ["..", "another resource"],
    ["%2e", "another resource"],
    ["%2E%2e", "another resource"],
    ["%252e%252e", "another resource"],
    ["a/../b", "another resource"],
    ["..\\b", "another resource"],
    ["..%2fb", "another resource"],
    ["%ff/%2e%2e", "another resource"],
    ["\ud800", "well-formed"],
    [{}, "object"],
    [[1], "object"],
  ])("refuses %j", (id, reason) => {
    expect(() => fill(id)).toThrow(RefusedError);
    expect(() => fill(id)).toThrow(reason);
  });

  it("names the operation and the parameter", () => {
    expect(() => fill("..")).toThrow(
      'DELETE /books/{id}/pages: path parameter "id" is or has in it "." or "..", which leads to another resource. Nothing was sent.',
    );
  });

  it("reads own values only", () => {
    expect(() => fillPath("GET", "/books/{constructor}", {})).toThrow("missing");
  });

  it("refuses a path that could lead to another host", () => {
    expect(() => fillPath("GET", "@evil.example/", {})).toThrow(RefusedError);
  });
});
