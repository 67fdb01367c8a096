import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { OpenApiDocument } from "../../openapi.ts";
import { baseDocument } from "./base-document.ts";
import type { Step } from "./edit.ts";

/** A small repository with the specs of two vendors, of which one is at 1.0. */
export class Repository {
  readonly root = mkdtempSync(join(tmpdir(), "project-apis-repository-"));

  constructor() {
    this.write("redocly.yaml", "rules: {}\n");
    this.write(".changeset/README.md", "# Changesets\n");
    for (const name of ["acme", "zenith"]) this.edit(name, []);
    for (const [name, version] of [
      ["acme", "0.3.0"],
      ["zenith", "1.2.0"],
      ["mock", "0.1.0"],
      ["project-apis", "1.0.0"],
    ]) {
      this.write(`packages/${name}/package.json`, JSON.stringify({ version }));
    }
    this.git("init", "--quiet", "--initial-branch=main");
    this.commit();
  }

  /** Writes a vendor's spec: the small API, edited. */
  edit(vendor: string, steps: readonly Step[]): void {
    const document: OpenApiDocument = baseDocument();
    for (const step of steps) step(document);
    this.write(`specs/${vendor}/openapi.yaml`, JSON.stringify(document, null, 1));
  }

  write(path: string, text: string): void {
    mkdirSync(dirname(join(this.root, path)), { recursive: true });
    writeFileSync(join(this.root, path), text);
  }

  read(path: string): string {
    return readFileSync(join(this.root, path), "utf8");
  }

  commit(): void {
    this.git("add", "--all");
    this.git("commit", "--quiet", "--message=All");
  }

  git(...args: string[]): string {
    // The tests may themselves run in a hook of git, which names its own repository.
    const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_")));
    const settings = ["-c", "user.name=T", "-c", "user.email=t@example.test", "-c", "commit.gpgsign=false"];
    return execFileSync("git", [...settings, ...args], { cwd: this.root, env, encoding: "utf8" }).trim();
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}
