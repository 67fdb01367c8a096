import type { Figure } from "../benchmark.ts";
import { figureOf } from "./statistics.ts";

/** Anything that is measured under a name. */
export interface Named {
  readonly name: string;
}

/**
 * Measures contenders in turns, all of them in every round, each round beginning with another one: what the machine
 * does beside weighs on all alike. Returns the figures of every quantity that a measurement gives.
 */
export async function takeTurns<Contender extends Named, Quantity extends string>(
  contenders: readonly Contender[],
  rounds: number,
  measure: (contender: Contender) => Promise<Readonly<Record<Quantity, number>>>,
): Promise<(quantity: Quantity) => Figure[]> {
  const taken = new Map(contenders.map(({ name }) => [name, [] as Readonly<Record<Quantity, number>>[]]));
  for (let round = 0; round < rounds; round += 1) {
    for (const contender of rotate(contenders, round)) {
      taken.get(contender.name)?.push(await measure(contender));
    }
  }
  return (quantity) =>
    contenders.map(({ name }) =>
      figureOf(
        name,
        (taken.get(name) ?? []).map((values) => values[quantity]),
      ),
    );
}

/** The items from the given place on, and then those before it. */
export function rotate<Item>(items: readonly Item[], by: number): Item[] {
  const start = items.length === 0 ? 0 : by % items.length;
  return [...items.slice(start), ...items.slice(0, start)];
}
