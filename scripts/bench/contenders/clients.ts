import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { itemsAt, type Subject } from "./subject.ts";

/** Folders that packages resolve from, and a generated client. */
export type Folders = Readonly<Record<"ours" | "peers" | "generated", string>>;

/** What a contender needs to make its client. */
export interface Setting {
  readonly subject: Subject;
  readonly baseUrl: string;
  readonly folders: Folders;
  /** Stands in for the network. */
  readonly fetch?: typeof globalThis.fetch | undefined;
}

/** Fetches the list once, and returns its items. */
export type List = () => Promise<readonly unknown[]>;

/** A client that takes part. */
export interface Contender {
  readonly name: string;
  /** The folder that it comes from, if it is no part of Node. */
  readonly folder?: keyof Folders;
  /** Why no `fetch` can stand in for the network. */
  readonly withoutStub?: string;
  readonly prepare: (setting: Setting) => Promise<List>;
}

/** Clients by name, all of which fetch the same list with the same credentials. */
export function contendersOf({ vendor }: Subject): Contender[] {
  return [
    { name: "fetch", prepare: bareFetch },
    { name: `@project-apis/${vendor}`, folder: "ours", prepare: ours },
    { name: "openapi-fetch", folder: "peers", prepare: openapiFetch },
    { name: "openapi-fetch + ky", folder: "peers", prepare: openapiFetchWithKy },
    { name: "@hey-api/openapi-ts", folder: "generated", prepare: heyApi },
    { name: "@octokit/core", folder: "peers", prepare: octokit },
    {
      name: `${vendor} (official)`,
      folder: "peers",
      withoutStub: "it stands on axios, which sends through Node's own http and not through fetch",
      prepare: official,
    },
  ];
}

/** Imports what a package is to those who resolve it from a folder. */
function importFrom<Module>(folder: string, specifier: string): Promise<Module> {
  return import(import.meta.resolve(specifier, pathToFileURL(join(folder, "program.js")).href));
}

async function bareFetch({ subject, baseUrl, fetch = globalThis.fetch }: Setting): Promise<List> {
  const url = baseUrl + subject.path;
  return async () => {
    const response = await fetch(url, { headers: subject.headers });
    return itemsAt(await response.json(), subject.items);
  };
}

interface OpenapiFetch {
  default(options: object): { GET(path: string): Promise<{ data: unknown }> };
}

async function openapiFetch({ subject, baseUrl, folders, fetch }: Setting): Promise<List> {
  const { default: createClient } = await importFrom<OpenapiFetch>(folders.peers, "openapi-fetch");
  const client = createClient({ baseUrl, headers: subject.headers, fetch });
  return async () => itemsAt((await client.GET(subject.path)).data, subject.items);
}

async function openapiFetchWithKy(setting: Setting): Promise<List> {
  const { default: ky } = await importFrom<{
    default: { create(options: object): (request: Request) => Promise<Response> };
  }>(setting.folders.peers, "ky");
  const send = ky.create({ ...(setting.fetch && { fetch: setting.fetch }), throwHttpErrors: false });
  return openapiFetch({ ...setting, fetch: (request) => send(new Request(request)) });
}

/** A client of ours, with retries, path guard and throttle on; the throttle only never waits. */
export async function createOurs({ subject, baseUrl, folders, fetch }: Setting): Promise<{
  client: { GET(path: string): Promise<{ data: unknown }> };
  paginate(client: object, path: string): AsyncIterable<unknown>;
}> {
  const { [subject.factory]: create, paginate } = await importFrom<
    Record<string, (...parts: unknown[]) => never>
  >(folders.ours, `@project-apis/${subject.vendor}`);
  if (create === undefined || paginate === undefined)
    throw new Error(`@project-apis/${subject.vendor} lacks ${subject.factory} or paginate.`);
  const throttle = { limit: 1_000_000, interval: 1000 };
  return { client: create({ baseUrl, auth: subject.auth, throttle, fetch }), paginate };
}

async function ours(setting: Setting): Promise<List> {
  const { client } = await createOurs(setting);
  const { path, items } = setting.subject;
  return async () => itemsAt((await client.GET(path)).data, items);
}

interface HeyApi {
  readonly client: { setConfig(options: object): void };
  readonly [operation: string]: unknown;
}

async function heyApi({ subject, baseUrl, folders, fetch }: Setting): Promise<List> {
  const { client, list } = await importFrom<HeyApi & { list(): Promise<{ data: unknown }> }>(
    folders.generated,
    "./client.js",
  );
  client.setConfig({ baseUrl, headers: subject.headers, ...(fetch && { fetch }) });
  return async () => itemsAt((await list()).data, subject.items);
}

interface Octokit {
  readonly Octokit: new (
    options: object,
  ) => { request(route: string, options: object): Promise<{ data: unknown }> };
}

async function octokit({ subject, baseUrl, folders, fetch }: Setting): Promise<List> {
  const { Octokit: Client } = await importFrom<Octokit>(folders.peers, "@octokit/core");
  const client = new Client({ baseUrl, request: { fetch } });
  const { headers, path, items } = subject;
  return async () => itemsAt((await client.request(`GET ${path}`, { headers })).data, items);
}

interface Official {
  readonly Configuration: new (options: object) => object;
  readonly ProjectsApi: new (configuration: object) => { getProjects(): Promise<unknown> };
}

/** The vendor's own client takes the version of the API as part of its base, and as its entry. */
async function official({ subject, baseUrl, folders }: Setting): Promise<List> {
  const [, version = ""] = subject.path.split("/");
  const { Configuration, ProjectsApi } = await importFrom<Official>(
    folders.peers,
    `${subject.vendor}/${version}`,
  );
  const [apiKey] = Object.values(subject.headers);
  const api = new ProjectsApi(new Configuration({ apiKey, basePath: `${baseUrl}/${version}` }));
  return async () => itemsAt(await api.getProjects(), subject.items);
}
