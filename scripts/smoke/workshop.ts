import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "../lib/workspace.ts";
import { NotRun } from "./check.ts";
import { makeConsumer } from "./consumer.ts";
import { type Installer, installers } from "./installers.ts";
import { type Mocks, startMocks } from "./mocks.ts";
import { once } from "./once.ts";
import { packAndUnpack, type UnpackedPackage } from "./packages.ts";
import { endAll, run } from "./run.ts";
import { writeTemplate } from "./template.ts";
import { installTools } from "./tools.ts";

/** What checks share, made when the first of them asks for it. */
export interface Workshop extends AsyncDisposable {
  /** Builds and packs; rejects when that fails. */
  packages(): Promise<readonly UnpackedPackage[]>;
  /** Folder of the installed tools. */
  tools(): Promise<string>;
  /** Folder of the programs that projects run; rejects when they cannot be made. */
  programs(): Promise<string>;
  /** A project with the packages, installed by a package manager; rejects when that fails. */
  consumer(installer: Installer): Promise<string>;
  /** The project that npm has installed, for checks of something else: they are not run when that fails. */
  installed(): Promise<string>;
  /** Mocks of the vendors, from the packed package that npm has installed. */
  mocks(): Promise<Mocks>;
}

/** Opens a folder outside the repository for all that a run makes. */
export function openWorkshop(): Workshop {
  const folder = mkdtempSync(join(tmpdir(), "project-apis-smoke-"));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  const stop = stopOnSignals(remove);
  const packages = once(async () => {
    await run("turbo", ["run", "build", "--output-logs=errors-only"], { cwd: root });
    return packAndUnpack(root, join(folder, "packed"));
  });
  const tools = once(installTools);
  const programs = once(async () => {
    const target = join(folder, "template");
    await writeTemplate(target, await unless("packing", packages()), await tools());
    return target;
  });
  const made = new Map<string, Promise<string>>();
  const consumer = (installer: Installer) => {
    const known = made.get(installer.name);
    if (known) return known;
    const making = (async () => {
      const parts = { packages: await unless("packing", packages()), tools: await tools() };
      return makeConsumer(join(folder, installer.name), {
        installer,
        ...parts,
        template: await unless("its programs", programs()),
      });
    })();
    made.set(installer.name, making);
    return making;
  };
  const installed = () => unless("npm's install", consumer(installers[0]!));
  const mocks = once(async () => unless("the packed mock", startMocks(await installed())));
  let hasMocks = false;
  return {
    packages,
    tools,
    programs,
    consumer,
    installed,
    mocks: () => {
      hasMocks = true;
      return mocks();
    },
    async [Symbol.asyncDispose]() {
      if (hasMocks)
        await mocks().then(
          (running) => running[Symbol.asyncDispose](),
          () => undefined,
        );
      stop();
      remove();
    },
  };
}

/** What a check needs but is not about: when it fails, the check was not run. */
async function unless<Value>(what: string, needed: Promise<Value>): Promise<Value> {
  try {
    return await needed;
  } catch (error) {
    throw error instanceof NotRun ? error : new NotRun(`it needs ${what}, which failed.`);
  }
}

/** Leaves nothing behind when the run is ended from outside. */
function stopOnSignals(remove: () => void): () => void {
  const stop = (signal: NodeJS.Signals) => {
    endAll();
    remove();
    process.exit(signal === "SIGINT" ? 130 : 143);
  };
  process.on("SIGINT", stop).on("SIGTERM", stop);
  return () => void process.off("SIGINT", stop).off("SIGTERM", stop);
}
