import { type AcmeClient, paginate } from "@project-apis/acme";

/** What `pnpm start` shows of Acme: calls, and what came of each. */
export async function* tour(acme: AcmeClient) {
  for await (const { items, cursor } of paginate(acme, "/projects").pages()) {
    yield {
      call: "GET /projects",
      outcome: `a page of ${items.length}, ${cursor === undefined ? "the last" : "more to come"}`,
      rows: items.map(({ id, name, status }) => [id, name, status]),
    };
  }

  // The mock answers as it is asked to; the vendor would have to lack the project.
  const init = { params: { path: { id: 404 } }, headers: { Prefer: "code=404" } };
  const missing = await acme.GET("/projects/{id}", init);
  if (missing.status !== 404) throw new Error(`Expected a 404, got ${missing.status}.`);
  yield { call: "GET /projects/{id}", outcome: `404, a typed value: ${missing.error?.message}` };
}
