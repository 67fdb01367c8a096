// Every command of the root manifest says what it takes, and refuses what it does not take.
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { usageOf } from "./arguments.ts";
import { root } from "./workspace.ts";

const { scripts }: { scripts: Record<string, string> } = JSON.parse(
  readFileSync(join(root, "package.json"), "utf8"),
);
const commands = Object.entries(scripts).filter(([, command]) => /\bscripts\/[\w-]+\.ts\b/.test(command));
const all: [string, string][] = [...commands, ["test-node", "node scripts/test-node.ts"]];

/** Where nothing can be written, and no other process started, as Node's own permissions see to it. */
const confined = ["--permission", "--allow-fs-read=*", "--allow-addons", "--disable-warning=SecurityWarning"];

async function run(command: string, ...args: readonly string[]) {
  const [node, ...words] = command.split(" ");
  expect(node).toBe("node");
  const child = spawn(process.execPath, [...confined, ...words, ...args], {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const read = async (stream: AsyncIterable<Buffer>) => {
    const chunks: Buffer[] = [];
    for await (const chunk of stream) chunks.push(chunk);
    return Buffer.concat(chunks).toString();
  };
  const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
  const [stdout, stderr, code] = await Promise.all([read(child.stdout), read(child.stderr), ended]);
  return { code, stdout, stderr };
}

/** With 1 the live check says that a vendor's answers differ; what keeps it from saying so is 2. */
const codeOf = (name: string) => (name === "contract:live" ? 2 : 1);

describe("the commands", () => {
  it("are those that people call", () => {
    expect(commands.length).toBeGreaterThan(10);
  });

  it.concurrent.each(all)("%s says what it takes", { timeout: 120_000 }, async (_, command) => {
    for (const flag of ["--help", "-h"]) {
      const { code, stdout, stderr } = await run(command, flag);
      expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
      expect(stdout).toMatch(/^Usage: (pnpm (run )?|node scripts\/)[\w:-]+/);
      expect(stdout).toContain("-h, --help");
      expect(stdout.trimEnd().split("\n").length).toBeLessThanOrEqual(12);
    }
  });

  it.concurrent.each(all)("%s refuses what it does not take", { timeout: 120_000 }, async (name, command) => {
    const { code, stdout, stderr } = await run(command, "--no-such-option");
    expect({ code, stdout }).toEqual({ code: codeOf(name), stdout: "" });
    expect(stderr).toMatch(/^[\w:-]+: Unknown option '--no-such-option'\. Usage: .+\.\n$/);

    // The others judge names themselves.
    if (/[<[](vendor|name)/.test(stderr)) return;
    const surplus = await run(command, "no-such-argument");
    expect({ ...surplus, stderr: "" }).toEqual({ code: 1, stdout: "", stderr: "" });
    expect(surplus.stderr).toMatch(/^[\w:-]+: Unexpected argument 'no-such-argument'\. Usage: .+\.\n$/);
  });
});

it("the usage names arguments and options, each with what it is for", () => {
  const options = {
    port: { type: "string", short: "p", says: "where to listen" },
    quick: { type: "boolean", says: "half of it" },
  } as const;
  const command = {
    name: "probe",
    usage: "pnpm probe <name>",
    does: "Probes.",
    positionals: { name: "whom" },
    options,
  };
  expect(usageOf(command)).toBe(`Usage: pnpm probe <name>

Probes.

  name                whom
  -p, --port <value>  where to listen
  --quick             half of it
  -h, --help          shows this`);
});
