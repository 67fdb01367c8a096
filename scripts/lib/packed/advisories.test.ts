import { describe, expect, it } from "vitest";
import { readAudit } from "./advisories.ts";

describe("what npm audit printed", () => {
  it("is clean when it looked, and found nothing", () => {
    const report = { vulnerabilities: {}, metadata: { dependencies: { total: 7 } } };
    expect(readAudit(JSON.stringify(report))).toEqual({ outcome: "clean", packages: 7 });
  });

  it("names what it found", () => {
    const report = { vulnerabilities: { "left-pad": { severity: "high", range: "<1.3.0" } } };
    expect(readAudit(JSON.stringify(report))).toEqual({
      outcome: "found",
      lines: ["left-pad <1.3.0: high"],
    });
  });

  it.each([
    ['{ "message": "405 Method Not Allowed", "error": { "summary": "" } }', "405 Method Not Allowed"],
    ['{ "error": { "summary": "getaddrinfo ENOTFOUND" } }', "getaddrinfo ENOTFOUND"],
    ["", "npm gave no report"],
  ])("is not taken for clean when it could not look: %s", (text, reason) => {
    expect(readAudit(text)).toEqual({ outcome: "not run", reason });
  });
});
