import { type OpenApiDocument, operationsOf } from "../openapi.ts";
import { count, listOf } from "../words.ts";

/** Whether a client waits by itself before it sends, and for what. */
export function windowsSentence(vendor: string, document: OpenApiDocument): string {
  const windows = document["x-rate-limit"]?.windows ?? [];
  if (windows.length === 0) {
    return `${vendor} documents no limit that is the same for every plan, so calls are not held back unless you set \`throttle\` to what your plan allows.`;
  }
  const limits = windows.map(({ limit, seconds }) => `${count(limit, "call")} ${stretch(seconds)}`);
  return `${vendor} allows ${listOf(limits)}. A client keeps to that by itself: calls wait for their turn, in their order. Set \`throttle\` where your account allows something else, or other programs use it too.`;
}

/** Which headers say how long to wait after a failure. */
export function waitHeaders(document: OpenApiDocument): string {
  const { reset, retryAfter } = document["x-rate-limit"] ?? {};
  const headers = [
    "`Retry-After`",
    ...(retryAfter ? [`\`${retryAfter.header}\``] : []),
    ...(reset ? [`on a 429 \`${reset.header}\``] : []),
  ];
  return listOf(headers, "or");
}

/** What `client.rateLimit` tells of a vendor's answers. */
export function rateLimitSentence(client: string, document: OpenApiDocument): string {
  const { limit, remaining, reset } = document["x-rate-limit"] ?? {};
  const known = { limit, remaining, resetAt: reset?.header };
  const told = Object.entries(known).flatMap(([name, header]) =>
    header === undefined ? [] : [`\`${name}\` (\`${header}\`)`],
  );
  const hasCost = operationsOf(document).some(({ operation }) => operation["x-cost"] !== undefined);
  const parts = [
    ...(told.length > 0 ? [`what the last answers said: ${listOf(told)}`] : []),
    ...(hasCost ? ["what this client has `spent`, by the costs below"] : []),
  ];
  return parts.length === 0 ? "" : `- \`${client}.rateLimit\` has ${parts.join(", and ")}.`;
}

function stretch(seconds: number): string {
  const [unit, name] = [[3600, "hour"] as const, [60, "minute"] as const].find(
    ([size]) => seconds % size === 0,
  ) ?? [1, "second"];
  const amount = seconds / unit;
  if (amount > 1) return `in ${count(amount, name)}`;
  return name === "hour" ? "in an hour" : `in a ${name}`;
}
