// Compiled by `typecheck`, never run: what must compile, and what must not.
import { createPipedriveClient, type Project, paginate, unwrap } from "@project-apis/pipedrive";

const pipedrive = createPipedriveClient({ auth: { apiToken: "t" } });

export async function reading() {
  const result = await pipedrive.GET("/v1/projects", { params: { query: { status: "open", limit: 10 } } });
  if (result.ok) {
    const projects: Project[] = result.data.data;
    const next: string | null = result.data.additional_data.next_cursor;
    return [projects, next];
  }
  if (result.status === 404) {
    // 404 is not documented for the list, so nothing is known of its body.
    const error: unknown = result.error;
    return error;
  }
  if (result.status === 429) return result.error?.error;
  return undefined;
}

export async function listing() {
  const titles: string[] = [];
  for await (const project of paginate(pipedrive, "/v1/projects")) titles.push(project.title);
  const templates = await paginate(pipedrive, "/v1/projectTemplates").toArray({ limit: 5 });
  return [titles, templates.map(({ projects_board_id }) => projects_board_id)];
}

export async function writing() {
  const { data } = await unwrap(
    pipedrive.POST("/v1/projects", { body: { title: "A", board_id: 1, phase_id: 2 } }),
  );
  const id: number = data.id;
  return id;
}

export async function customFields() {
  type Account = { customFields: { "9dc80c50d78a15643bfc4ca79d76156a73a1ca0e": string | null } };
  const key = "9dc80c50d78a15643bfc4ca79d76156a73a1ca0e";
  const own = createPipedriveClient<Account>({ auth: { apiToken: "t" } });
  const { data } = await unwrap(own.GET("/v1/projects/{id}", { params: { path: { id: 1 } } }));
  const kind: string | null = data[key];
  for await (const project of paginate(own, "/v1/projects")) project[key]?.trim();
  await own.PUT("/v1/projects/{id}", { params: { path: { id: 1 } }, body: { [key]: "Retainer" } });
  await own.POST("/v1/projects", { body: { title: "A", board_id: 1, phase_id: 2 } });
  const named: Project<Account["customFields"]> = data;

  // @ts-expect-error a custom field of the wrong type
  await own.PUT("/v1/projects/{id}", { params: { path: { id: 1 } }, body: { [key]: 7 } });
  // @ts-expect-error a custom field that the account does not have
  data["0000000000000000000000000000000000000000"];
  // @ts-expect-error without its account, a client knows no custom field
  const unknown = (await unwrap(pipedrive.GET("/v1/projects/{id}", { params: { path: { id: 1 } } }))).data[
    key
  ];
  return [kind, named, unknown];
}

export async function routes() {
  const result = await pipedrive["/v1/projects/{id}"].GET({ params: { path: { id: 1 } } });
  if (result.ok) result.data.data.title.trim();
  const boards = await pipedrive["/v1/projects/boards"].GET();
  // @ts-expect-error a misspelt path
  pipedrive["/v1/project"];
  // @ts-expect-error a method that the path does not have
  pipedrive["/v1/projects/boards"].POST();
  // @ts-expect-error a missing path parameter
  await pipedrive["/v1/projects/{id}"].GET();
  return boards;
}

export async function recents() {
  const params = { query: { since_timestamp: new Date() } };
  for await (const recent of paginate(pipedrive, "/v1/recents", { params })) {
    if (recent.item === "deal") recent.data.stage_id;
    if (recent.item === "note") recent.data.content;
    // @ts-expect-error a kind that there is none of
    if (recent.item === "dael") return;
  }
}

export function mistakes() {
  // @ts-expect-error no credentials
  createPipedriveClient({});
  // @ts-expect-error two kinds of credentials
  createPipedriveClient({ auth: { apiToken: "a", accessToken: "b" } });
  // @ts-expect-error an unknown option
  createPipedriveClient({ auth: { apiToken: "a" }, companyDomian: "acme" });
  // @ts-expect-error a misspelt path
  pipedrive.GET("/v1/project");
  // @ts-expect-error a required query parameter is missing
  pipedrive.GET("/v1/projects/phases");
  // @ts-expect-error a required property is missing
  pipedrive.POST("/v1/projects", { body: { title: "A", board_id: 1 } });
  // @ts-expect-error a wrong type
  pipedrive.GET("/v1/projects", { params: { query: { limit: "10" } } });
  // @ts-expect-error a misspelt parameter
  pipedrive.GET("/v1/projects", { params: { query: { include_archive: true } } });
  // @ts-expect-error a list without pages
  paginate(pipedrive, "/v1/projects/boards");
}
