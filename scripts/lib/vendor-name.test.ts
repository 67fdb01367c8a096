import { describe, expect, it } from "vitest";
import { scaffold } from "./scaffold.ts";
import { discoverVendors, root } from "./workspace.ts";

describe("the name of a vendor", () => {
  it.each(["class", "await", "let", "undefined", "eval"])(
    "is no word that JavaScript reserves: %s",
    (name) => {
      expect(() => scaffold(name, root)).toThrow(
        `${name} is no name for a vendor: JavaScript reserves \`${name}\`.`,
      );
    },
  );

  it.each([
    ["paginate", "paginate"],
    ["is-api-error", "isApiError"],
    ["path", "PathClient"],
    ["index", "index"],
  ])("is none that would make a name twice: %s", (name, clash) => {
    expect(() => scaffold(name, root)).toThrow(
      `${name} is no name for a vendor: \`${clash}\` is a name in the code already.`,
    );
  });

  it.each(["core", "mock", "contract-kit"])("is none of a package: %s", (name) => {
    expect(() => scaffold(name, root)).toThrow(`there is a ${name} already.`);
  });

  it.each(["scripts", `spec-${discoverVendors()[0]}`])("is none of the workspace's packages: %s", (name) => {
    expect(() => scaffold(name, root)).toThrow(
      `${name} is no name for a vendor: there is a package @project-apis/${name} already.`,
    );
  });

  it.each(["northwind", "north-star", "monday", "float", "linear"])("may be %s", (name) => {
    expect(scaffold(name, root).map(({ path }) => path)).toContain(`packages/${name}/src/client.ts`);
  });
});
