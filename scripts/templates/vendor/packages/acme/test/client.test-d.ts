// Compiled by `typecheck`, never run: what must compile, and what must not.
import { createAcmeClient, type Project, paginate, unwrap } from "@project-apis/acme";

const acme = createAcmeClient({ auth: { token: "t" } });

export async function reading() {
  const { projects } = await unwrap(acme.GET("/projects"));
  const all: Project[] = projects;
  for await (const project of paginate(acme, "/projects")) project.name.trim();
  return all;
}

export function mistakes() {
  // @ts-expect-error no credentials
  createAcmeClient({});
  // @ts-expect-error a misspelt path
  acme.GET("/project");
  // @ts-expect-error a misspelt parameter
  acme.GET("/projects", { params: { query: { pagesize: 10 } } });
}
