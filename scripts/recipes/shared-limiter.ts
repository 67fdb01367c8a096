// The code of docs/recipes/shared-limiter.md: a fleet of processes that shares one rate budget.
import { setTimeout as sleep } from "node:timers/promises";
import type { LimitedCall, Limiter } from "@project-apis/pipedrive";
import {
  type RateLimiterAbstract,
  RateLimiterMemory,
  RateLimiterRedis,
  RateLimiterRes,
} from "rate-limiter-flexible";

/** Lets calls through as a budget allows that other processes spend too. */
export function sharedLimiter(
  budget: RateLimiterAbstract,
  key: string,
  pointsOf: (call: LimitedCall) => number = () => 1,
): Limiter {
  return async (call) => {
    const points = pointsOf(call);
    if (points > budget.points)
      throw new RangeError(`A call costs ${points}, of a budget of ${budget.points}.`);
    for (;;) {
      call.signal?.throwIfAborted();
      const refusal = await budget.consume(key, points).then(
        () => undefined,
        (reason: unknown) => reason,
      );
      if (refusal === undefined) return;
      if (!(refusal instanceof RateLimiterRes)) throw refusal; // The store failed.
      // Spread a little, so that those who were refused together do not come back together.
      const wait = refusal.msBeforeNext * (1 + Math.random() / 10);
      await sleep(wait, undefined, call.signal && { signal: call.signal }).catch(() => {});
    }
  };
}

/** 80 calls in 2 seconds, for all processes together. */
export function redisBudget(redis: unknown, processes: number): RateLimiterAbstract {
  const window = { keyPrefix: "pipedrive", points: 80, duration: 2 };
  // While Redis is away, each process keeps to its share.
  const insuranceLimiter = new RateLimiterMemory({ ...window, points: Math.ceil(window.points / processes) });
  return new RateLimiterRedis({
    ...window,
    storeClient: redis,
    rejectIfRedisNotReady: true,
    insuranceLimiter,
  });
}

/** The part of Bottleneck that is used here. */
interface Scheduler {
  schedule<T>(options: { weight: number }, run: () => PromiseLike<T>): Promise<T>;
}

/** Lets calls through as a Bottleneck does; one that leaves the queue still uses up its turn. */
export function bottleneckLimiter(
  bottleneck: Scheduler,
  weightOf: (call: LimitedCall) => number = () => 1,
): Limiter {
  return async (call) => {
    const { signal } = call;
    signal?.throwIfAborted();
    const { promise: left, reject } = Promise.withResolvers<never>();
    const leave = () => reject(signal?.reason);
    signal?.addEventListener("abort", leave, { once: true });
    const turn = bottleneck.schedule({ weight: weightOf(call) }, async () => {});
    await Promise.race([turn, left]).finally(() => signal?.removeEventListener("abort", leave));
  };
}
