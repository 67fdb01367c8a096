// Code of docs/recipes/fetch-options.md for Cloudflare Workers.
import type { PipedriveClient } from "@project-apis/pipedrive";

/** Boards from Cloudflare's cache, where they stay for five minutes. */
export const cachedBoards = (pipedrive: PipedriveClient) =>
  pipedrive.GET("/v1/projects/boards", {
    fetchOptions: { cf: { cacheEverything: true, cacheTtl: 300 } },
  });
