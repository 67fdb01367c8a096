import type { ApiDefinition, OperationFacts } from "./definition.ts";
import type { Settings } from "./options.ts";
import type { CallParts, Method } from "./types.ts";

/** How messages name a call: never with values, which may be private. */
export interface CallName {
  readonly method: Method;
  /** The path as the specification has it. */
  readonly path: string;
}

/** What all events of a call have in common. */
export interface CallEvent extends CallName {
  /** The same object in all events of one call: a key for a WeakMap. */
  readonly call: object;
}

/** One call of an operation. */
export interface Call extends CallName {
  readonly parts: CallParts;
  readonly settings: Settings;
  readonly facts: OperationFacts;
  /** What it costs, in the vendor's unit, where it has one. */
  readonly cost: number | undefined;
  readonly definition: ApiDefinition;
  /** It has a stream to send, which is gone after the first time. */
  readonly isOnce: boolean;
  /** What its events begin with. */
  readonly event: CallEvent;
}
