// Generated from specs/wethod (version 2024-06-15, da5caa9055ba) by `pnpm generate wethod`. Edit the spec instead.

import type { components } from "./types.ts";

/** A project or a pipeline opportunity. A field that is not marked as required may be missing or null: nothing is set there. */
export type Project = components["schemas"]["Project"];

/** A parameter that was refused. */
export type ValidationFailure = components["schemas"]["ValidationFailure"];

/** Why the parameters of a call were refused. */
export type ValidationErrorResponse = components["schemas"]["ValidationErrorResponse"];

/** Why a call was refused. */
export type ErrorResponse = components["schemas"]["ErrorResponse"];
