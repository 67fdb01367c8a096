// What the manifests of published packages say of themselves; where they come from follows from the root's.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { publicPackages } from "./release/packages.ts";
import { repositoryFields } from "./release/repository.ts";
import { root } from "./workspace.ts";

const template = "scripts/templates/vendor/packages/acme";
const manifestOf = (folder: string) => JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8"));
const published = publicPackages(root).map(({ folder }) => folder);
/** Where each manifest is, and which folder its fields name. */
const manifests = [...published.map((folder) => [folder, folder]), [template, "packages/acme"]];

describe.each(manifests)("the manifest of %s", (folder, named) => {
  const { repository, homepage, bugs, ...manifest } = manifestOf(folder!);

  it("says where the package comes from, as the root's does", () => {
    const expected = repositoryFields(root, named!);
    const { url, directory } = expected.repository;
    const mend =
      folder === "packages/project-apis"
        ? "pnpm generate"
        : `(cd ${folder} && npm pkg set repository.type=git repository.url=${url} repository.directory=${directory} ` +
          `homepage=${expected.homepage} bugs=${expected.bugs})`;
    expect({ repository, homepage, bugs }, `${folder}/package.json, mended by: ${mend}`).toEqual(expected);
  });

  it("has what a registry shows, a licence, the versions of Node, and publishes with its provenance", () => {
    expect(manifest).toMatchObject({
      license: "MIT",
      description: expect.stringMatching(/\.$/),
      keywords: expect.arrayContaining(["typescript"]),
      engines: { node: expect.stringMatching(/^>=\d+\.\d+$/) },
      publishConfig: { access: "public", provenance: true },
    });
    expect(manifest).not.toHaveProperty("author");
    expect(new Set(manifest.keywords).size).toBe(manifest.keywords.length);
  });
});

describe("the address of the repository", () => {
  it("is a git address that npm and GitHub know", () => {
    expect(manifestOf(".").repository).toEqual({
      type: "git",
      url: expect.stringMatching(/^git\+https:\/\/github\.com\/[\w.-]+\/[\w.-]+\.git$/),
    });
  });
});
