import { isRefusedError, type PipedriveClient, paginate, unwrap } from "@project-apis/pipedrive";

/** What `pnpm start` shows of Pipedrive: calls, and what came of each. */
export async function* tour(pipedrive: PipedriveClient) {
  for await (const { items, cursor } of paginate(pipedrive, "/v1/projects").pages()) {
    yield {
      call: "GET /v1/projects",
      outcome: `a page of ${items.length}, ${cursor === undefined ? "the last" : "more to come"}`,
      rows: items.map(({ id, title, status }) => [id, title, status]),
    };
  }

  const body = { title: "Website relaunch", board_id: 1, phase_id: 3 };
  const created = await unwrap(pipedrive.POST("/v1/projects", { body }));
  yield { call: "POST /v1/projects", outcome: `created project ${created.data.id}` };

  // The mock answers as it is asked to; the vendor would have to lack the project.
  const headers = { Prefer: "code=404" };
  const missing = await pipedrive.GET("/v1/projects/{id}", { params: { path: { id: 404 } }, headers });
  if (missing.status !== 404) throw new Error(`Expected a 404, got ${missing.status}.`);
  yield { call: "GET /v1/projects/{id}", outcome: `404, a typed value: ${missing.error?.error}` };

  // An ID as it may come from outside, past the types.
  const { id } = JSON.parse('{ "id": ".." }');
  const refused = await pipedrive.DELETE("/v1/projects/{id}", { params: { path: { id } } }).catch(asRefusal);
  if (typeof refused !== "string") throw new Error(`DELETE was sent with the id ${id}.`);
  yield { call: "DELETE /v1/projects/{id}", outcome: refused };
}

/** An unsafe path value rejects, before anything is sent. */
function asRefusal(error: unknown): string {
  if (isRefusedError(error)) return `refused: ${error.message}`;
  throw error;
}
