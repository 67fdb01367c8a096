// Compiled by `typecheck`, never run: what must compile, and what must not.
import { createProductiveClient, type Project, paginate, unwrap } from "@project-apis/productive";

const productive = createProductiveClient({ auth: { token: "t", organizationId: "1" } });

export async function reading() {
  const { data, meta } = await unwrap(productive.GET("/api/v2/projects"));
  const projects: Project[] = data;
  const pages: number = meta.total_pages;
  const company = projects[0]?.relationships.company;
  // A relationship has data, or says that it was not included.
  const companyId: string | undefined = company?.data?.id;
  for await (const project of paginate(productive, "/api/v2/projects")) project.attributes.name.trim();
  return [pages, companyId];
}

export async function deleting() {
  const result = await productive.DELETE("/api/v2/projects/{id}", { params: { path: { id: "640" } } });
  if (result.ok) {
    const nothing: undefined = result.data;
    return nothing;
  }
  return undefined;
}

export function filters() {
  productive.GET("/api/v2/projects", {
    params: { query: { filter: { person_id: { not_eq: 24 }, status: 1 } } },
  });
  productive.GET("/api/v2/projects", { params: { query: { filter: { $op: "or", 0: { status: 2 } } } } });
}

export function mistakes() {
  // @ts-expect-error no organization
  createProductiveClient({ auth: { token: "t" } });
  // @ts-expect-error a misspelt filter
  productive.GET("/api/v2/projects", { params: { query: { filter: { statsu: 1 } } } });
  // @ts-expect-error a misspelt filter in a group
  productive.GET("/api/v2/projects", { params: { query: { filter: { 0: { statsu: 1 } } } } });
  // @ts-expect-error an operation that there is none of
  productive.GET("/api/v2/projects", { params: { query: { filter: { person_id: { equals: 24 } } } } });
  // @ts-expect-error a field to sort by that there is none of
  productive.GET("/api/v2/projects", { params: { query: { sort: ["colour"] } } });
  // @ts-expect-error a misspelt page parameter
  productive.GET("/api/v2/projects", { params: { query: { page: { nubmer: 1 } } } });
  // @ts-expect-error a misspelt attribute
  const body = { data: { type: "projects", attributes: { nmae: "A" } } } satisfies UpdateBody;
  return body;
}
type UpdateBody = import("@project-apis/productive").UpdateProjectRequest;
