// `pnpm contract:live` as a user runs it: what it prints, what it leaves, and how it ends.
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Lie, startStandIn } from "./live-stand-in.ts";
import type { OpenApiDocument } from "./openapi.ts";
import { root } from "./workspace.ts";

const secret = "s3cr3t-t0ken-of-nobody";
const credentials = { WETHOD_TOKEN: secret, WETHOD_COMPANY: "acme", PIPEDRIVE_API_TOKEN: secret };

/** The command of the root manifest, with arguments; nothing of the environment but what is given. */
async function run(args: readonly string[], env: Readonly<Record<string, string>> = credentials) {
  const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const [, ...words] = manifest.scripts["contract:live"].split(" ");
  const child = spawn(process.execPath, [...words, ...args], {
    cwd: root,
    env: { ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const read = async (stream: AsyncIterable<Buffer>) => {
    const chunks: Buffer[] = [];
    for await (const chunk of stream) chunks.push(chunk);
    return Buffer.concat(chunks).toString();
  };
  const code = new Promise<number | null>((resolve) => child.on("close", resolve));
  const [stdout, stderr] = await Promise.all([read(child.stdout), read(child.stderr)]);
  expect(stdout + stderr).not.toContain(secret);
  return { code: await code, stdout, stderr };
}

async function against(vendor: string, lies: Readonly<Record<string, Lie>>, ...args: string[]) {
  const document: OpenApiDocument = JSON.parse(
    readFileSync(join(root, "packages", vendor, "openapi.json"), "utf8"),
  );
  await using standIn = await startStandIn(document, lies);
  const done = await run([vendor, "--server", standIn.url, ...args]);
  return { ...done, heard: [...standIn.heard] };
}

const reportOf = (vendor: string) => readFileSync(join(root, `reports/live-${vendor}.json`), "utf8");

describe("contract:live", () => {
  it("ends with 0 when the vendor keeps to the specification", async () => {
    const { code, stdout, stderr } = await against("wethod", {});
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain("✓ listProjects");
    expect(stdout).toContain("1 operation: 1 as documented, 0 with deviations");
    // Nothing but text where nobody looks at a terminal.
    expect(stdout).not.toContain("\u001b");
  });

  it("ends with 1 on a deviation, which it shows in a table and as JSON", async () => {
    const lie: Lie = ({ body, ...truth }) => {
      const [first, ...others] = body as object[];
      return { ...truth, body: [{ ...first, name: null, note: secret, [secret]: secret }, ...others] };
    };
    const { code, stdout } = await against("wethod", { listProjects: lie });
    expect(code).toBe(1);
    expect(stdout).toMatch(/listProjects +\/0\/name +string +null/);
    const text = reportOf("wethod");
    expect(text).not.toContain(secret);
    expect(JSON.parse(text)).toMatchObject({
      vendor: "wethod",
      operations: [
        {
          operation: "listProjects",
          outcome: "deviates",
          deviations: [{ part: "body", pointer: "/0/name", expected: "string", got: "null" }],
        },
      ],
    });
  });

  it("ends with 2 when nobody is let in", async () => {
    const { code, stderr } = await against("wethod", {
      listProjects: () => ({ status: 401, type: "application/json", body: {} }),
    });
    expect(code).toBe(2);
    expect(stderr).toBe(
      "contract:live: nothing could be checked: answered 401: the credentials were refused.\n",
    );
  });

  it.each([
    [["wethod"], {}, "no credentials for wethod: set WETHOD_TOKEN and WETHOD_COMPANY in the environment."],
    [
      ["pipedrive"],
      { PIPEDRIVE_API_TOKEN: " " },
      "no credentials for pipedrive: set PIPEDRIVE_API_TOKEN in the environment (optional: PIPEDRIVE_COMPANY_DOMAIN).",
    ],
    [
      ["wethod"],
      { WETHOD_TOKEN: "t", WETHOD_COMPANY: secret.replaceAll("-", ".") },
      "company WETHOD_COMPANY is not one host label",
    ],
    [["acme"], {}, 'there is no vendor "acme". Vendors with a spec: '],
    [[], {}, "name one vendor."],
    [["wethod", "--pages", "0"], {}, '--pages is "0"'],
    [["wethod", "--server", "http://vendor.example"], credentials, "must use https"],
  ])("ends with 2 and one line: %j %j", async (args, env, words) => {
    const { code, stdout, stderr } = await run(args, env);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(`contract:live: `);
    expect(stderr).toContain(words);
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });

  it("does not write unasked", async () => {
    const { code, stderr, heard } = await against("pipedrive", {}, "--write");
    expect({ code, heard }).toEqual({ code: 2, heard: [] });
    expect(stderr).toContain("it needs --yes. Nothing was sent.");
  });
});
