import { paginate, type WethodClient } from "@project-apis/wethod";

/** What `pnpm start` shows of Wethod: calls, and what came of each. */
export async function* tour(wethod: WethodClient) {
  // Three a page, as the mock has them: a page with fewer is the last.
  const params = { query: { limit: 3 } };
  for await (const { items, cursor } of paginate(wethod, "/api/projects", { params }).pages()) {
    yield {
      call: "GET /api/projects",
      outcome: `a page of ${items.length}, ${cursor === undefined ? "the last" : "more to come"}`,
      rows: items.map(({ id, name, probability }) => [id, name, `${probability} %`]),
    };
  }

  // The mock answers as it is asked to; the vendor would have to dislike the request.
  const refused = await wethod.GET("/api/projects", { headers: { Prefer: "code=400" } });
  if (refused.status !== 400) throw new Error(`Expected a 400, got ${refused.status}.`);
  yield { call: "GET /api/projects", outcome: `400, a typed value: ${refused.error?.message}` };
}
