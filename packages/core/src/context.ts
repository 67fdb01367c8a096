import type { ApiDefinition } from "./definition.ts";
import type { Method } from "./types.ts";

/** What call an answer belongs to. */
export interface CallContext {
  readonly method: Method;
  /** The path as the specification has it, without values. */
  readonly path: string;
  readonly definition: ApiDefinition;
}

// On the response itself, not in a WeakMap: `unwrap` may come from another copy of this package.
const key = Symbol.for("project-apis.context");

/** Notes on a response which call it answers. */
export function setContext(response: Response, { method, path, definition }: CallContext): void {
  // No more than that: what the call was made with may be large, or private.
  Object.defineProperty(response, key, { value: { method, path, definition }, configurable: true });
}

/** Which call a response answers. */
export function contextOf(response: Response): CallContext {
  const context: unknown = Reflect.get(response, key);
  if (context === undefined) throw new TypeError("This result does not come from a project-apis client.");
  return context as CallContext;
}
