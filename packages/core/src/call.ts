import type { ApiDefinition, OperationFacts } from "./definition.ts";
import type { CallParts, Method } from "./types.ts";

/** How messages name a call: never with values, which may be private. */
export interface CallName {
  readonly method: Method;
  /** The path as the specification has it. */
  readonly path: string;
}

/** One call of an operation. */
export interface Call extends CallName {
  readonly parts: CallParts;
  readonly facts: OperationFacts;
  readonly definition: ApiDefinition;
}
