// Code of docs/recipes/msw.md: the handlers in a server for tests.
import document from "@project-apis/pipedrive/openapi.json" with { type: "json" };
import { setupServer } from "msw/node";
import { handlersOf } from "./msw.ts";

/** Pipedrive at its own address, from `listen()` to `close()`. */
export const pipedriveServer = setupServer(...handlersOf(document));
