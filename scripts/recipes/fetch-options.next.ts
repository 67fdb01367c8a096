// Code of docs/recipes/fetch-options.md for Next.js.
import type { PipedriveClient } from "@project-apis/pipedrive";

/** A project from Next's cache: fetched anew after a minute, or when its tag is revalidated. */
export const cachedProject = (pipedrive: PipedriveClient, id: number) =>
  pipedrive.GET("/v1/projects/{id}", {
    params: { path: { id } },
    fetchOptions: { cache: "force-cache", next: { revalidate: 60, tags: [`project-${id}`] } },
  });
