// Code of docs/recipes/fetch-options.md for every platform.

/** A `fetch` with the same options for every call of a client. */
export const fetchWith =
  (options: RequestInit): typeof globalThis.fetch =>
  (input, init) =>
    fetch(input, { ...options, ...init });
