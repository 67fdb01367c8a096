// What GitHub shows to people who come with a problem: forms that work, and commands that exist.
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { root } from "./workspace.ts";

const read = (path: string) => readFileSync(join(root, path), "utf8");
const forms = globSync(".github/ISSUE_TEMPLATE/*.yml", { cwd: root })
  .filter((path) => !path.endsWith("config.yml"))
  .sort();
const manifest = JSON.parse(read("package.json"));

/** Parts of a form, as far as GitHub insists on them. */
interface Field {
  type: string;
  id?: string;
  attributes: { label?: string; value?: string };
  validations?: { required?: boolean };
}

describe.each(forms)("%s", (path) => {
  const form: { name: string; description: string; body: Field[] } = parse(read(path));
  const fields = form.body.filter(({ type }) => type !== "markdown");

  it("has a name, a description, and fields that GitHub accepts", () => {
    expect(form.name).toMatch(/\S/);
    expect(form.description).toMatch(/\S/);
    expect(
      form.body.map(({ type }) => type).filter((type) => !/^(markdown|input|textarea)$/.test(type)),
    ).toEqual([]);
    expect(fields.every(({ attributes }) => attributes.label)).toBe(true);
    const ids = fields.map(({ id }) => id);
    expect(new Set(ids).size).toBe(fields.length);
    expect(ids.filter((id) => !/^[\w-]+$/.test(id ?? ""))).toEqual([]);
  });

  it("names only commands that exist", () => {
    const commands = [...read(path).matchAll(/npx pnpm@12 ([\w:-]+)/g)].map(([, command = ""]) => command);
    expect(commands.filter((command) => !(command in manifest.scripts))).toEqual([]);
  });
});

it("a deviation from a spec comes with the output of the live check", () => {
  const form: { body: Field[] } = parse(read(".github/ISSUE_TEMPLATE/deviation.yml"));
  const live = form.body.find(({ id }) => id === "live");
  expect(JSON.stringify(live)).toContain("npx pnpm@12 contract:live");
  expect(live?.validations?.required).toBe(true);
});

it("vulnerabilities are sent to the repository's own private form", () => {
  const { contact_links }: { contact_links: { url: string }[] } = parse(
    read(".github/ISSUE_TEMPLATE/config.yml"),
  );
  const repository = manifest.repository.url.replace(/^git\+|\.git$/g, "");
  expect(contact_links.map(({ url }) => url)).toEqual([`${repository}/security/advisories/new`]);
});

it("the pull request form names only commands that exist", () => {
  const commands = [...read(".github/pull_request_template.md").matchAll(/npx pnpm@12 ([\w:-]+)/g)];
  expect(commands.length).toBeGreaterThan(0);
  for (const [, command = ""] of commands) expect(manifest.scripts).toHaveProperty([command]);
});
