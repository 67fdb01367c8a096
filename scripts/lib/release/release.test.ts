// A whole release, rehearsed: in a copy of the repository, to a registry of its own, and installed from there.
import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify, stripVTControlCharacters } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { copyRepository, type RepositoryCopy } from "../repository-copy.ts";
import { camelCase, discoverVendors } from "../workspace.ts";
import { type LocalRegistry, startLocalRegistry } from "./local-registry.ts";
import { type PublicPackage, publicPackages } from "./packages.ts";
import { sbomPath } from "./sbom.ts";
import { changelogEntry } from "./unpublished.ts";

const execute = promisify(execFile);
const changeset = ".changeset/rehearsal.md";
let copy: RepositoryCopy;
let registry: LocalRegistry;
let packages: PublicPackage[];
beforeAll(async () => {
  [copy, registry] = await Promise.all([copyRepository(), startLocalRegistry()]);
  packages = publicPackages(copy.folder);
  for (const [name, value] of [
    ["user.name", "rehearsal"],
    ["user.email", "rehearsal@localhost"],
    ["commit.gpgsign", "false"],
  ]) {
    await copy.run("git", "config", name!, value!);
  }
  // Whatever is pending in the repository, here there is something.
  const bumps = packages.map(({ manifest }) => `"${manifest.name}": minor\n`);
  writeFileSync(join(copy.folder, changeset), `---\n${bumps.join("")}---\n\nRehearsed.\n`);
  await commit();
}, 240_000);
afterAll(async () => {
  await registry?.[Symbol.asyncDispose]();
  copy?.remove();
}, 60_000);

const commit = async () => {
  await copy.run("git", "add", "--all");
  await copy.run("git", "commit", "--quiet", "--no-verify", "--message", "rehearsal");
};
const pnpm = async (...args: string[]) => {
  const options = { cwd: copy.folder, env: registry.env, timeout: 300_000, maxBuffer: 2 ** 26 };
  return stripVTControlCharacters((await execute("pnpm", ["--silent", ...args], options)).stdout);
};
const refusal = async () => {
  const error = await pnpm("release").then(
    () => ({ stderr: "published" }),
    (thrown: { stderr: string }) => thrown,
  );
  return error.stderr.trim();
};
const status = () => copy.run("git", "status", "--porcelain");

describe("pnpm release", () => {
  let planned = "";

  it("refuses changes that are not committed, in one line", { timeout: 60_000 }, async () => {
    const stray = join(copy.folder, "stray.txt");
    writeFileSync(stray, "");
    expect(await refusal()).toBe("release: the tree has changes that are not committed (stray.txt).");
    rmSync(stray);
  });

  it("refuses changesets without a version, in one line", { timeout: 60_000 }, async () => {
    expect(await refusal()).toMatch(
      /^release: changesets without a version \(.*rehearsal.*\): run `pnpm version-packages`, and commit what it writes\.$/,
    );
  });

  it("--dry-run shows versions, changelogs, files and sizes, and changes nothing", {
    timeout: 120_000,
  }, async () => {
    planned = await pnpm("release", "--dry-run");
    for (const { manifest } of packages) {
      expect(planned).toMatch(
        new RegExp(`^${manifest.name} {2}${manifest.version} → \\d+\\.\\d+\\.\\d+ `, "m"),
      );
    }
    expect(planned).toContain("• minor Rehearsed.");
    expect(planned).toMatch(/^ {2}\d+ files, [\d.]+ kB packed, [\d.]+ kB unpacked$/m);
    expect(planned).toMatch(/^ +[\d.]+ kB {2}dist\/index\.d\.ts$/m);
    expect(planned).toMatch(/^ {2}SBOM \(CycloneDX\) to be: reports\/sbom\/project-apis-\d\S+\.cdx\.json$/m);
    expect(planned).toContain(`${packages.length} packages, `);
    expect(await status()).toBe("");
  });

  it("version-packages writes those versions and changelogs, also into generated files", {
    timeout: 120_000,
  }, async () => {
    await pnpm("version-packages");
    for (const { folder, manifest } of publicPackages(copy.folder)) {
      expect(planned).toContain(` → ${manifest.version} `);
      const changelog = readFileSync(join(copy.folder, folder, "CHANGELOG.md"), "utf8");
      expect(changelogEntry(changelog, manifest.version).join("\n")).toContain("Rehearsed.");
    }
    await pnpm("check");
    await pnpm("install", "--frozen-lockfile", "--offline");
    await commit();
  });

  it("publishes, once, and leaves an SBOM of each", { timeout: 400_000 }, async () => {
    expect(await pnpm("release", "--dry-run")).toContain("Next: `pnpm release`.");
    await pnpm("release");
    for (const { manifest } of publicPackages(copy.folder)) {
      const { name, version } = manifest;
      const response = await fetch(`${registry.url}${name.replace("/", "%2f")}`);
      const published = await response.json();
      expect(published).toMatchObject({ "dist-tags": { latest: version } });
      const { bomFormat, metadata } = JSON.parse(
        readFileSync(join(copy.folder, sbomPath(name, version)), "utf8"),
      );
      const { integrity }: { integrity: string } = published.versions[version].dist;
      const content = Buffer.from(integrity.replace("sha512-", ""), "base64").toString("hex");
      expect(bomFormat).toBe("CycloneDX");
      expect(metadata.component).toMatchObject({ name, version, hashes: [{ alg: "SHA-512", content }] });
    }
    expect(await pnpm("release", "--dry-run")).toContain("there is nothing to publish");
    expect(await status()).toBe("");
  });

  it("published what npm installs into an empty folder, and what works there", {
    timeout: 180_000,
  }, async () => {
    const folder = mkdtempSync(join(tmpdir(), "project-apis-consumer-"));
    try {
      const options = { cwd: folder, env: registry.env, timeout: 150_000 };
      writeFileSync(join(folder, "package.json"), '{ "private": true, "type": "module" }');
      await execute("npm", ["install", "--no-audit", "--no-fund", "project-apis"], options);
      writeFileSync(join(folder, "use.js"), program);
      const { stdout } = await execute(process.execPath, ["use.js"], options);
      const { version } = JSON.parse(
        readFileSync(join(copy.folder, "packages/pipedrive/package.json"), "utf8"),
      );
      expect(stdout).toBe(
        `${discoverVendors().map(camelCase).join(" ")}\n404 project-apis-pipedrive/${version}\n`,
      );
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

/** Every vendor has its namespace; one client makes a call, and says which version it is. */
const program = `
import { createServer } from "node:http";
import * as all from "project-apis";

const isVendor = (name) => Object.keys(all[name]).some((key) => /^create.+Client$/.test(key));
console.log(Object.keys(all).filter(isVendor).join(" "));
const server = createServer((request, response) => {
  response.writeHead(404, { "content-type": "application/json" }).end(JSON.stringify(request.headers["user-agent"]));
});
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
const baseUrl = "http://127.0.0.1:" + server.address().port;
const client = all.pipedrive.createPipedriveClient({ baseUrl, auth: { apiToken: "test-token" } });
const { status, error } = await client.GET("/v1/projects");
console.log(status, error);
server.close();
server.closeAllConnections();
`;
