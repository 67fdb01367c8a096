import { type ProductiveClient, paginate, unwrap } from "@project-apis/productive";

/** What `pnpm start` shows of Productive: calls, and what came of each. */
export async function* tour(productive: ProductiveClient) {
  for await (const { items, cursor } of paginate(productive, "/api/v2/projects").pages()) {
    yield {
      call: "GET /api/v2/projects",
      outcome: `a page of ${items.length}, ${cursor === undefined ? "the last" : "more to come"}`,
      rows: items.map(({ id, attributes }) => [
        id,
        attributes.name,
        attributes.archived_at === null ? "active" : "archived",
      ]),
    };
  }

  const body = {
    data: {
      type: "projects",
      attributes: { name: "Website relaunch", project_type_id: 2 },
      relationships: {
        company: { data: { type: "companies", id: "2530" } },
        project_manager: { data: { type: "people", id: "1" } },
        workflow: { data: { type: "workflows", id: "1" } },
      },
    },
  } as const;
  const created = await unwrap(productive.POST("/api/v2/projects", { body }));
  yield { call: "POST /api/v2/projects", outcome: `created project ${created.data.id}` };

  // The mock answers as it is asked to; the vendor would have to lack the project.
  const init = { params: { path: { id: "404" } }, headers: { Prefer: "code=404" } };
  const missing = await productive.GET("/api/v2/projects/{id}", init);
  if (missing.status !== 404) throw new Error(`Expected a 404, got ${missing.status}.`);
  yield {
    call: "GET /api/v2/projects/{id}",
    outcome: `404, a typed value: ${missing.error?.errors?.[0]?.title}`,
  };
}
