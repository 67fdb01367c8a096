// Compiled by `typecheck`, never run: what must compile, and what must not.
import { createWethodClient, type Project, paginate, unwrap } from "@project-apis/wethod";

const wethod = createWethodClient({ company: "acme", auth: { token: "t" } });

export async function reading() {
  const [project]: Project[] = await unwrap(wethod.GET("/api/projects"));
  // Documented as a number, shown as a string: both.
  const value: string | number | undefined = project?.value;
  const metadata: unknown = project?.metadata_13;
  for await (const each of paginate(wethod, "/api/projects")) each.name.trim();
  return [value, metadata];
}

export async function failing() {
  const result = await wethod.GET("/api/projects", { params: { query: { probability: "gt:50" } } });
  if (!result.ok && result.status === 400) return result.error?.failures;
  if (!result.ok && result.status === 412) return result.error?.key;
  return undefined;
}

export function mistakes(project: Project) {
  // @ts-expect-error no company
  createWethodClient({ auth: { token: "t" } });
  // @ts-expect-error a header that the client sends by itself
  wethod.GET("/api/projects", { params: { header: { "Wethod-Company": "acme" } } });
  // @ts-expect-error a value outside the closed set
  wethod.GET("/api/projects", { params: { query: { deleted: "all" } } });
  // @ts-expect-error metadata has a number
  project.metadata_colour;
  // @ts-expect-error a misspelt field
  project.nmae;
}
