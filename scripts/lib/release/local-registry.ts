import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { runServer } from "verdaccio";

const execute = promisify(execFile);

type Configuration = Exclude<Parameters<typeof runServer>[0], string | undefined>;

/** A registry of one's own, for a rehearsal of a release. */
export interface LocalRegistry extends AsyncDisposable {
  readonly url: string;
  /** Environment in which pnpm and npm use this registry, and no other. */
  readonly env: NodeJS.ProcessEnv;
}

/** Starts a registry on a free port of the loopback interface. What it has not got, it fetches from the registry in use here. */
export async function startLocalRegistry(): Promise<LocalRegistry> {
  const folder = mkdtempSync(join(tmpdir(), "project-apis-registry-"));
  const app: Server = await runServer(await configuration(folder));
  await new Promise<void>((resolve, reject) =>
    app.once("error", reject).listen(0, "127.0.0.1", () => resolve()),
  );
  const host = `127.0.0.1:${(app.address() as AddressInfo).port}/`;
  const userConfig = join(folder, "npmrc");
  writeFileSync(
    userConfig,
    `registry=http://${host}\n//${host}:_authToken=${await logIn(`http://${host}`)}\n`,
  );
  return {
    url: `http://${host}`,
    env: {
      ...withoutRegistry(process.env),
      NPM_CONFIG_USERCONFIG: userConfig,
      NPM_CONFIG_CACHE: join(folder, "cache"),
    },
    async [Symbol.asyncDispose]() {
      const closed = new Promise((resolve) => app.close(resolve));
      app.closeAllConnections();
      await closed;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Our own packages come from here alone, so that nothing published under their names can take their place. */
async function configuration(folder: string): Promise<Configuration> {
  const { stdout } = await execute("npm", ["config", "get", "registry"], { cwd: folder });
  const own = { access: "$all", publish: "$authenticated" };
  return {
    self_path: folder,
    storage: join(folder, "storage"),
    auth: { htpasswd: { file: join(folder, "htpasswd"), max_users: 1 } },
    uplinks: { upstream: { url: stdout.trim(), timeout: "30s", max_fails: 5 } },
    ...proxies(process.env),
    packages: { "@project-apis/*": own, "project-apis": own, "**": { access: "$all", proxy: "upstream" } },
    server: { keepAliveTimeout: 1 },
    log: { type: "stdout", format: "pretty", level: "fatal" },
    web: { enable: false },
    middlewares: {},
  };
}

/** Here as elsewhere, a proxy is what the environment says. */
function proxies(env: NodeJS.ProcessEnv): Record<string, string> {
  const named = ["http_proxy", "https_proxy", "no_proxy"].map((name) => [
    name,
    env[name] ?? env[name.toUpperCase()],
  ]);
  return Object.fromEntries(named.filter(([, value]) => value));
}

async function logIn(url: string): Promise<string> {
  const response = await fetch(`${url}-/user/org.couchdb.user:rehearsal`, {
    method: "PUT",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ name: "rehearsal", password: "rehearsal-of-a-release" }),
  });
  const { token, error } = (await response.json()) as { token?: string; error?: string };
  if (token === undefined) throw new Error(`The local registry let nobody in: ${response.status} ${error}`);
  return token;
}

/**
 * What pnpm and npm hand to their scripts would outrank the file with this registry, and a rehearsal inside a workflow
 * must not pass for the workflow that publishes.
 */
function withoutRegistry(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const hidden = /^(p?npm_config_(registry|userconfig|cache|provenance)|(github|actions)_.*)$/i;
  return Object.fromEntries(Object.entries(env).filter(([name]) => !hidden.test(name)));
}
