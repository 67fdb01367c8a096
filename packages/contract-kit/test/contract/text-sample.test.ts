import { expect, test } from "vitest";
import { textFor } from "../../src/contract/text-sample.ts";

test.each([
  "^[0-9]+$",
  "^[0-9a-f]{40}_[a-z0-9_]+$",
  "^(gt|lt):\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$",
  "^\\[\\s*(\\d+(\\s*,\\s*\\d+)*)?\\s*\\]$",
  "^(?:a|bc){2,3}.\\w$",
  "free",
])("%s has a text", (pattern) => expect(textFor(pattern)).toMatch(new RegExp(pattern)));

test("a pattern beyond that has none", () => expect(textFor("^(?=a)[^b]$")).toBeUndefined());
