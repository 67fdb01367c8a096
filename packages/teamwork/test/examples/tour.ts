import { paginate, type TeamworkClient } from "@project-apis/teamwork";

/** What `pnpm start` shows of Teamwork: calls, and what came of each. */
export async function* tour(teamwork: TeamworkClient) {
  for await (const { items, cursor } of paginate(teamwork, "/projects/api/v3/projects.json").pages()) {
    yield {
      call: "GET /projects/api/v3/projects.json",
      outcome: `a page of ${items.length}, ${cursor === undefined ? "the last" : "more to come"}`,
      rows: items.map(({ id, name, status }) => [id, name, status]),
    };
  }

  // The mock answers as it is asked to; the vendor would have to refuse the user.
  const headers = { Prefer: "code=403" };
  const refused = await teamwork.GET("/projects/api/v3/projects.json", { headers });
  if (refused.status !== 403) throw new Error(`Expected a 403, got ${refused.status}.`);
  yield {
    call: "GET /projects/api/v3/projects.json",
    outcome: `403, a typed value: ${refused.error?.errors?.[0]?.title}`,
  };
}
