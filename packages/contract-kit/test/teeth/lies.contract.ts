import { startMockServer } from "../../src/index.ts";
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

describeContract({
  document: named("a client that drops a query parameter"),
  createClient: lying((get, path, init) => {
    const { limit: _, ...query } = { ...init?.params?.query } as Record<string, unknown>;
    return get(path, { ...init, params: { ...init?.params, query } });
  }),
});

describeContract({
  document: named("a client that sends another value"),
  createClient: lying((get, path, init) => {
    const query = { ...init?.params?.query } as Record<string, unknown>;
    if ("ids" in query) query.ids = 2;
    return get(path, { ...init, params: { ...init?.params, query } });
  }),
});

describeContract({
  document: named("a mock without its strict layer"),
  createClient: createLibraryClient,
  startMock: (document) => startMockServer(document, { strict: false }),
});

describeContract({
  document: faulty("the dialect of OpenAPI", (document) =>
    Reflect.set(document, "jsonSchemaDialect", "https://spec.openapis.org/oas/3.1/dialect/base"),
  ),
  createClient: createLibraryClient,
});

describeContract({
  document: faulty("an invalid regular expression", ({ components }) =>
    Reflect.set(components.schemas.Book.properties.title, "pattern", "(["),
  ),
  createClient: createLibraryClient,
});

describeContract({
  document: faulty("a keyword that the kit cannot break", ({ components }) =>
    Reflect.set(components.schemas.NewBook, "dependentRequired", { year: ["title"] }),
  ),
  createClient: createLibraryClient,
});

describeContract({
  document: named("an exemption that is not needed"),
  createClient: createLibraryClient,
  exemptions: [{ keyword: "minimum", reason: "It was not seen, once." }],
});
