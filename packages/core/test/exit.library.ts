// The small API for a process without a test runner.
import { createClient } from "@project-apis/core/client";
import type { Credential } from "../src/auth.ts";
import type { ClientOptions } from "../src/options.ts";
import type { LibraryApi } from "./fixtures.ts";

export type { LibraryApi };

/** A client of the small API, whose list pages by cursor. */
export const libraryClient = (baseUrl: string, { auth, ...options }: ClientOptions & { auth: Credential }) =>
  createClient<LibraryApi>(
    {
      definition: {
        name: "Library",
        errorMessage: [],
        operations: {
          "GET /books": {
            pagination: { style: "cursor", request: { cursor: "cursor" }, items: "/books", next: "/next" },
          },
        },
      },
      server: "https://library.example",
      auth: {
        credentials: { "auth.key": auth },
        toHeaders: (values) => ({ "x-key": values["auth.key"] ?? "" }),
      },
    },
    { ...options, baseUrl },
  );
