import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { LiveCheckOptions } from "@project-apis/contract-kit/live";
import { type ClientOptions, paginate } from "project-apis";
import { UserError } from "./user-error.ts";
import { root, selectVendors } from "./workspace.ts";

/** A vendor that can be checked with the credentials at hand. */
export interface LiveVendor
  extends Pick<LiveCheckOptions, "document" | "server" | "createClient" | "pagesOf"> {
  readonly vendor: string;
}

/** A vendor's `test/live-client.ts`. */
interface LiveClientModule {
  readonly environment: readonly string[];
  readonly optionalEnvironment: readonly string[];
  readonly createLiveClient: (env: Environment, options?: ClientOptions) => AnyClient;
}

type Environment = Readonly<Record<string, string>>;

type AnyClient = Readonly<Record<"GET", (path: string, init?: object) => Promise<unknown>>>;

/** Prepares the check of a vendor. Throws `UserError` when the vendor is not known, or its credentials are not there. */
export async function loadLiveVendor(
  name: string,
  environment: Readonly<Record<string, string | undefined>>,
  server?: string,
  onWait: (seconds: number) => void = () => {},
): Promise<LiveVendor> {
  const [vendor = name] = selectVendors([name]);
  const folder = join(root, "packages", vendor);
  const module = (await import(pathToFileURL(join(folder, "test/live-client.ts")).href)) as LiveClientModule;
  const env = readEnvironment(vendor, module, environment);
  const createClient = (options: ClientOptions) => readable(env, () => module.createLiveClient(env, options));
  return {
    vendor,
    document: JSON.parse(readFileSync(join(folder, "openapi.json"), "utf8")) as LiveVendor["document"],
    server: await serverOf(createClient, server),
    createClient: (baseUrl) =>
      createClient({ baseUrl, hooks: { onRetry: ({ wait }) => onWait(wait / 1000) } }),
    pagesOf: (client, path, init) => paginate(client as never, path as never, init as never).pages(),
  };
}

function readEnvironment(
  vendor: string,
  { environment: needed, optionalEnvironment }: LiveClientModule,
  environment: Readonly<Record<string, string | undefined>>,
): Environment {
  const present = [...needed, ...optionalEnvironment].flatMap((name) => {
    const value = environment[name]?.trim();
    return value ? [[name, value] as const] : [];
  });
  const env = Object.fromEntries(present);
  const missing = needed.filter((name) => env[name] === undefined);
  if (missing.length === 0) return env;
  const optional = optionalEnvironment.length > 0 ? ` (optional: ${optionalEnvironment.join(", ")})` : "";
  throw new UserError(
    `no credentials for ${vendor}: set ${missing.join(" and ")} in the environment${optional}.`,
  );
}

/** Where the client would send a call, asked of the client itself: nothing is sent. */
async function serverOf(
  createClient: (options: ClientOptions) => AnyClient,
  baseUrl: string | undefined,
): Promise<string> {
  let url = "";
  const fetch = async (input: RequestInfo | URL) => {
    url = input instanceof Request ? input.url : String(input);
    return Response.json({});
  };
  await createClient({ fetch, retry: false, throttle: false, ...(baseUrl !== undefined && { baseUrl }) }).GET(
    "/",
  );
  return url.replace(/\/$/, "");
}

/** A client refuses options that cannot work; its words may repeat a value, which might be a secret in the wrong place. */
function readable<Client>(env: Environment, create: () => Client): Client {
  try {
    return create();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const quoted = Object.entries(env).map(([name, value]) => [JSON.stringify(value), name] as const);
    const hidden = quoted.reduce((text, [value, name]) => text.replaceAll(value, name), error.message);
    throw new UserError(hidden);
  }
}
