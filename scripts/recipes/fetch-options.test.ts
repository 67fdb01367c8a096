import { join } from "node:path";
import { createPipedriveClient, type PipedriveClientOptions } from "@project-apis/pipedrive";
import ts from "typescript";
import { describe, expect, it, vi } from "vitest";
import { cachedBoards } from "./fetch-options.cloudflare.ts";
import { cachedProject } from "./fetch-options.next.ts";
import { fetchWith } from "./fetch-options.ts";

/** A client whose `fetch` notes what it gets. */
function observed(options: Partial<PipedriveClientOptions> = {}) {
  const fetch = vi.fn<typeof globalThis.fetch>(async () => Response.json({ success: true, data: [] }));
  return { client: createPipedriveClient({ auth: { apiToken: "t0ken" }, fetch, ...options }), fetch };
}

it("passes Next's options to fetch", async () => {
  const { client, fetch } = observed();
  expect((await cachedProject(client, 7)).status).toBe(200);
  expect(fetch.mock.calls[0]?.[1]).toMatchObject({
    cache: "force-cache",
    next: { revalidate: 60, tags: ["project-7"] },
  });
});

it("passes Cloudflare's options to fetch", async () => {
  const { client, fetch } = observed();
  await cachedBoards(client);
  expect(fetch.mock.calls[0]?.[1]).toMatchObject({ cf: { cacheEverything: true, cacheTtl: 300 } });
});

it("passes them with every attempt, and leaves the request as it is", async () => {
  const { client, fetch } = observed({ retry: { firstWait: 0 } });
  fetch.mockResolvedValueOnce(new Response(null, { status: 503 }));
  await cachedProject(client, 7);
  expect(fetch).toHaveBeenCalledTimes(2);
  for (const [input, init] of fetch.mock.calls) {
    expect(input).toBe("https://api.pipedrive.com/v1/projects/7");
    expect(init).toMatchObject({ method: "GET", next: { revalidate: 60 }, redirect: "manual" });
  }
});

it("gives every call of a client the same options, unless the call has its own", async () => {
  const sent = vi.spyOn(globalThis, "fetch").mockImplementation(async () => Response.json({ data: [] }));
  const fetch = fetchWith({ cache: "no-store", next: { tags: ["pipedrive"] } });
  const { client } = observed({ fetch });
  await client.GET("/v1/projects/boards");
  await client.GET("/v1/projects/boards", { fetchOptions: { cache: "reload" } });
  expect(sent.mock.calls.map(([, init]) => init)).toMatchObject([
    { cache: "no-store", next: { tags: ["pipedrive"] } },
    { cache: "reload", next: { tags: ["pipedrive"] } },
  ]);
  sent.mockRestore();
});

it("leaves to the client what it decides", async () => {
  const { client, fetch } = observed();
  // @ts-expect-error A redirect would take the credentials along.
  await client.GET("/v1/projects/boards", { fetchOptions: { redirect: "follow" } });
  expect(fetch.mock.calls[0]?.[1]).toMatchObject({ redirect: "manual" });
});

describe.each([
  {
    platform: "Cloudflare",
    types: ["@cloudflare/workers-types"],
    dom: [],
    files: ["fetch-options.cloudflare.ts"],
    right: "{ cf: { cacheTtl: 300 } }",
    wrong: '{ cf: { cacheTtl: "long" } }',
  },
  {
    platform: "Next",
    types: [],
    dom: ["lib.dom.d.ts"],
    files: ["fetch-options.next.ts", "next-fetch.d.ts"],
    right: "{ next: { revalidate: 60 } }",
    wrong: '{ next: { revalidate: "soon" } }',
  },
])("with the types of $platform", ({ types, dom, files, right, wrong }) => {
  const pathOf = (name: string) => join(import.meta.dirname, name);

  /** What the compiler says of the recipe, and of a file beside it. */
  function errorsWith(text: string): string[] {
    const options: ts.CompilerOptions = {
      strict: true,
      noEmit: true,
      skipLibCheck: true,
      target: ts.ScriptTarget.ES2023,
      module: ts.ModuleKind.NodeNext,
      lib: ["lib.es2024.d.ts", "lib.esnext.disposable.d.ts", ...dom],
      types,
      customConditions: ["@project-apis/source"],
      allowImportingTsExtensions: true,
    };
    const call = pathOf("call.ts");
    const host = ts.createCompilerHost(options);
    const { getSourceFile, fileExists } = host;
    host.fileExists = (name) => name === call || fileExists(name);
    host.getSourceFile = (name, version) =>
      name === call ? ts.createSourceFile(name, text, version) : getSourceFile(name, version);
    const own = [call, ...["fetch-options.ts", ...files].map(pathOf)];
    const program = ts.createProgram(own, options, host);
    return own
      .map((file) => program.getSourceFile(file))
      .flatMap((file) => [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)])
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
  }

  it("compiles, and a mistake does not", { timeout: 120_000 }, () => {
    const errors = errorsWith(`
      import { createPipedriveClient } from "@project-apis/pipedrive";
      const pipedrive = createPipedriveClient({ auth: { apiToken: "any" } });
      await pipedrive.GET("/v1/projects/boards", { fetchOptions: ${right} });
      // @ts-expect-error
      await pipedrive.GET("/v1/projects/boards", { fetchOptions: ${wrong} });`);
    expect(errors).toEqual([]);
  });
});
