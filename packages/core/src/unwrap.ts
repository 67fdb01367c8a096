import { ApiError } from "./errors.ts";
import type { AnyResult } from "./result.ts";

/**
 * Returns the data of a 2xx result.
 * Throws `ApiError` on any other, and what the call itself rejects with.
 */
export async function unwrap<R extends AnyResult>(
  result: R | PromiseLike<R>,
): Promise<Extract<R, { ok: true }>["data"]> {
  const settled: AnyResult = await result;
  if (settled.ok) return settled.data as Extract<R, { ok: true }>["data"];
  throw new ApiError(settled);
}
