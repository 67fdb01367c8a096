import { createPipedriveClient, type LimitedCall, type Limiter } from "@project-apis/pipedrive";
import { type RateLimiterAbstract, RateLimiterMemory } from "rate-limiter-flexible";
import { expect, it, vi } from "vitest";
import { startServer } from "../lib/loopback.ts";
import { bottleneckLimiter, redisBudget, sharedLimiter } from "./shared-limiter.ts";

const call: LimitedCall = { method: "GET", path: "/v1/projects/boards", cost: 20, signal: undefined };
const budgetOf = (points: number, duration = 1) => new RateLimiterMemory({ points, duration });

/** A vendor on loopback that notes by which tokens calls arrive. */
async function startVendor() {
  const tokens: unknown[] = [];
  const server = await startServer(({ headers }, response) => {
    tokens.push(headers["x-api-token"]);
    response.writeHead(200, { "content-type": "application/json" });
    response.end(JSON.stringify({ success: true, data: [], additional_data: null }));
  });
  return { ...server, tokens };
}

const clientAt = (baseUrl: string, apiToken: string, throttle: Limiter) =>
  createPipedriveClient({ baseUrl, auth: { apiToken }, throttle, retry: false });

it("two clients share one budget", async () => {
  await using vendor = await startVendor();
  // A window long enough for all six to ask within it, also on a busy machine.
  const budget = budgetOf(4, 3);
  const asked = vi.spyOn(budget, "consume");
  // Each has a limiter of its own, as two processes would; only the budget is one.
  const clients = ["a", "b"].map((token) => clientAt(vendor.url, token, sharedLimiter(budget, "acme")));
  const calls = [1, 2, 3].flatMap(() => clients.map((client) => client.GET("/v1/projects/boards")));
  expect((await Promise.all(calls)).map(({ status }) => status)).toEqual(Array(6).fill(200));
  // All ask at once; two come too late for the first window.
  const answers = asked.mock.settledResults.map(({ type }) => type);
  expect(answers.slice(0, 6)).toEqual([...Array(4).fill("fulfilled"), "rejected", "rejected"]);
  expect(answers.filter((type) => type === "fulfilled")).toHaveLength(6);
  expect(vendor.tokens.sort()).toEqual(["a", "a", "a", "b", "b", "b"]);
});

it("two keys have two budgets", async () => {
  const budget = budgetOf(1);
  const asked = vi.spyOn(budget, "consume");
  await Promise.all(["acme", "other"].map((key) => sharedLimiter(budget, key)(call)));
  expect(asked).toHaveBeenCalledTimes(2);
});

it("a call that nobody waits for leaves at once, and sends nothing", async () => {
  await using vendor = await startVendor();
  const client = clientAt(vendor.url, "a", sharedLimiter(budgetOf(1, 60), "acme"));
  await client.GET("/v1/projects/boards");
  const late = client.GET("/v1/projects/boards", { signal: AbortSignal.timeout(50) });
  await expect(late).rejects.toThrow("due to timeout");
  expect(vendor.tokens).toHaveLength(1);
});

it("counts by the vendor's cost where it is asked to, and refuses what no window can hold", async () => {
  const byCost = (budget: RateLimiterAbstract) => sharedLimiter(budget, "acme", ({ cost }) => cost);
  const budget = budgetOf(40);
  await byCost(budget)(call);
  expect((await budget.get("acme"))?.remainingPoints).toBe(20);
  await expect(byCost(budgetOf(10))(call)).rejects.toThrow("A call costs 20, of a budget of 10.");
});

it("fails with the store, and falls back to a share where it may", async () => {
  const failing = { points: 1, consume: () => Promise.reject(new Error("The store is away.")) };
  const limiter = sharedLimiter(failing as unknown as RateLimiterAbstract, "acme");
  await expect(limiter(call)).rejects.toThrow("The store is away.");

  const redisThatIsAway = { status: "end", defineCommand() {} };
  const budget = redisBudget(redisThatIsAway, 80);
  await sharedLimiter(budget, "acme")(call);
  await expect(budget.consume("acme")).rejects.toMatchObject({ consumedPoints: 2 });
});

it("waits for its turn at a Bottleneck, and leaves when nobody waits for it", async () => {
  const turns: (() => void)[] = [];
  const weights: number[] = [];
  const limiter = bottleneckLimiter(
    {
      schedule: ({ weight }, run) => {
        weights.push(weight);
        return new Promise((resolve, reject) => turns.push(() => void run().then(resolve, reject)));
      },
    },
    ({ cost }) => cost,
  );
  const controller = new AbortController();
  const [stays, leaves] = [limiter(call), limiter({ ...call, signal: controller.signal })];
  controller.abort(new Error("The user left."));
  await expect(leaves).rejects.toThrow("The user left.");
  for (const turn of turns) turn();
  await expect(stays).resolves.toBeUndefined();
  expect(weights).toEqual([20, 20]);
});
