import { describeContract } from "../../src/suite.ts";
import { createLibraryClient } from "../client.ts";
import { library } from "../library.ts";

type Client = ReturnType<typeof createLibraryClient>;
type Get = Client["GET"];

/** A library with one fault, under a title of its own. */
function faulty(title: string, spoil: (document: typeof library) => void) {
  const document = structuredClone(library);
  document.info.title = title;
  spoil(document);
  return document;
}

/** A client whose GET lies. */
function lying(lie: (get: Get, ...call: Parameters<Get>) => ReturnType<Get>) {
  return (baseUrl: string) => {
    const client = createLibraryClient(baseUrl);
    return { ...client, GET: (...call: Parameters<Get>) => lie(client.GET, ...call) };
  };
}

const named = (title: string) => faulty(title, () => {});

describeContract({
  document: named("a client that takes errors for successes"),
  createClient: lying(async (get, ...call) => ({ ...(await get(...call)), ok: true })),
});

describeContract({
  document: named("a client that drops a field"),
  createClient: lying(async (get, ...call) => {
    const result = await get(...call);
    if (result.data !== undefined) Reflect.deleteProperty(Object(result.data), "next_cursor");
    return result;
  }),
});

describeContract({
  document: named("a client that misspells a parameter"),
  createClient: lying((get, path, init) =>
    get(path, { ...init, params: { ...init?.params, query: { sort: "name", limt: 1 } } }),
  ),
});

describeContract({
  document: named("a client that calls another path"),
  createClient: lying((get, path, init) => get(path.replace("/v1/books/popular", "/v1/loans"), init)),
});

describeContract({
  document: faulty("a status without an example", ({ paths }) => {
    Reflect.deleteProperty(paths["/v1/loans"].get.responses[200].content["application/json"], "examples");
  }),
  createClient: createLibraryClient,
});

describeContract({
  document: faulty("an example against its schema", ({ components }) => {
    Reflect.set(components.examples.FirstPage.value, "data", [{ id: "one", title: "Ulysses" }]);
  }),
  createClient: createLibraryClient,
});

describeContract({
  // Prism asks for nothing where a security scheme is misspelt.
  document: faulty("a misspelt security scheme", (document) =>
    Reflect.set(document, "security", [{ kye: [] }]),
  ),
  createClient: createLibraryClient,
});
