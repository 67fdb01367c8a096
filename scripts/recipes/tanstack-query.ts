// The code of docs/recipes/tanstack-query.md: queries made of typed calls.
import {
  isApiError,
  type Page,
  type PipedriveClient,
  type Project,
  paginate,
  unwrap,
} from "@project-apis/pipedrive";
import {
  type InfiniteData,
  type InfiniteQueryObserverOptions,
  QueryClient,
  type QueryKey,
  type QueryObserverOptions,
} from "@tanstack/query-core";

/** A query client that leaves the retries to the API's client, which knows what may be repeated, and when. */
export const createQueryClient = () => new QueryClient({ defaultOptions: { queries: { retry: false } } });

/** One project. */
export const projectQuery = (pipedrive: PipedriveClient, id: number) =>
  ({
    queryKey: ["pipedrive", "projects", id],
    queryFn: ({ signal }) => unwrap(pipedrive.GET("/v1/projects/{id}", { params: { path: { id } }, signal })),
  }) satisfies QueryObserverOptions;

type ProjectPage = Page<Project>;

/** All projects in a state, page by page. */
export const projectPagesQuery = (pipedrive: PipedriveClient, status: "open" | "completed") =>
  ({
    queryKey: ["pipedrive", "projects", { status }],
    queryFn: async ({ pageParam, signal }) => {
      const query = { status, ...(pageParam !== undefined && { cursor: String(pageParam) }) };
      const pages = paginate(pipedrive, "/v1/projects", { params: { query }, signal }).pages();
      const { value: page = { items: [], cursor: undefined } } = await pages.next();
      return page;
    },
    initialPageParam: undefined,
    getNextPageParam: ({ cursor }) => cursor,
  }) satisfies InfiniteQueryObserverOptions<
    ProjectPage,
    Error,
    InfiniteData<ProjectPage>,
    QueryKey,
    ProjectPage["cursor"]
  >;

/** What to tell the user of a query that failed. */
export function explain(error: Error): string {
  if (!isApiError(error)) return "Pipedrive cannot be reached.";
  return error.status === 404 ? "There is no such project." : error.message;
}
