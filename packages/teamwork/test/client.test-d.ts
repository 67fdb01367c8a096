// Compiled by `typecheck`, never run: what must compile, and what must not.
import { createTeamworkClient, type Project, paginate, unwrap } from "@project-apis/teamwork";

const teamwork = createTeamworkClient({ site: "acme", auth: { apiKey: "k" } });
const path = "/projects/api/v3/projects.json";

export async function reading() {
  const { projects, included, meta } = await unwrap(teamwork.GET(path));
  const [project]: Project[] = projects ?? [];
  const id: number | undefined = project?.id;
  const name: string | undefined = project?.name;
  const company = included?.companies?.["1"]?.name;
  const more: boolean | undefined = meta?.page?.hasMore;
  for await (const each of paginate(teamwork, path)) each.name.trim();
  return [id, name, company, more];
}

export function filters() {
  teamwork.GET(path, {
    params: { query: { projectCustomField: { 10: { "not-like": "a" }, 11: { gt: 5 } } } },
  });
  // An open set: the named values are completed, others pass.
  teamwork.GET(path, { params: { query: { orderBy: "newcolumn" } } });
}

export function mistakes() {
  // @ts-expect-error two kinds of credentials
  createTeamworkClient({ site: "acme", auth: { apiKey: "a", accessToken: "b" } });
  // @ts-expect-error a region that there is none of
  createTeamworkClient({ site: "acme", region: "asia", auth: { apiKey: "a" } });
  // @ts-expect-error a status outside the closed set
  teamwork.GET(path, { params: { query: { projectStatuses: ["done"] } } });
  // @ts-expect-error an operator that there is none of
  teamwork.GET(path, { params: { query: { projectCustomField: { 10: { equals: "a" } } } } });
  // @ts-expect-error a custom field is named by its number
  teamwork.GET(path, { params: { query: { projectCustomField: { colour: { eq: "a" } } } } });
  // @ts-expect-error a misspelt parameter
  teamwork.GET(path, { params: { query: { pagesize: 10 } } });
}
