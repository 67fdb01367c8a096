// Runs in every run time, against mocks that the smoke test's own process has started. It has to know nothing of the
// run time, so it stands on the language and on the packages alone.

/** A vendor's client and what there is to call. */
export interface Probe {
  readonly vendor: string;
  /** What the vendor's package exports. */
  readonly library: Library;
  createMockClient(url: string): Client;
  /** Pages through a list and more, as `pnpm start` shows it. Throws when an answer is not what the mock was asked for. */
  tour(client: Client): AsyncIterable<{ readonly outcome: string }>;
  readonly call: ProbeCall;
}

/** A call that is well answered, and with a header badly. */
export interface ProbeCall {
  readonly path: string;
  readonly pathParameters: Readonly<Record<string, unknown>>;
  /** The documented status that stands for failure: 404 where there is one. */
  readonly failure: number;
}

interface Library {
  unwrap(result: Promise<Result>): Promise<unknown>;
  isApiError(error: unknown): error is { readonly status: number };
}

interface Client {
  GET(path: string, init: object): Promise<Result>;
}

interface Result {
  readonly ok: boolean;
  readonly status: number;
  readonly data?: unknown;
}

/** What was done, for the smoke test's process. */
export interface SmokeReport {
  /** Which run time this is, in its own words. */
  readonly userAgent: string;
  readonly entries: number;
  readonly calls: number;
}

/** Checks that every entry exports something, and that every vendor's client works. Throws when one does not. */
export async function smoke(
  probes: readonly Probe[],
  entries: Readonly<Record<string, object>>,
  urls: Readonly<Record<string, string>>,
): Promise<SmokeReport> {
  for (const [specifier, exported] of Object.entries(entries)) {
    expect(Object.keys(exported).length > 0, `${specifier} exports nothing.`);
  }
  let calls = 0;
  for (const probe of probes) calls += await tryVendor(probe, urls[probe.vendor] ?? "");
  return { userAgent: navigator.userAgent, entries: Object.keys(entries).length, calls };
}

async function tryVendor(probe: Probe, url: string): Promise<number> {
  const client = probe.createMockClient(url);
  const { path, pathParameters, failure } = probe.call;
  const params = { path: pathParameters };
  const good = await client.GET(path, { params });
  expect(good.ok && good.data !== undefined, `${probe.vendor}: GET ${path} gave ${good.status}.`);

  const failing = { params, headers: { Prefer: `code=${failure}` } };
  const bad = await client.GET(path, failing);
  expect(
    bad.ok === false && bad.status === failure,
    `${probe.vendor}: GET ${path} gave ${bad.status}, not ${failure}.`,
  );
  const thrown = await probe.library.unwrap(client.GET(path, failing)).catch((error: unknown) => error);
  expect(
    probe.library.isApiError(thrown) && thrown.status === failure,
    `${probe.vendor}: unwrap() threw no ApiError ${failure} but ${thrown}.`,
  );

  let steps = 0;
  for await (const _ of probe.tour(client)) steps += 1;
  expect(steps > 1, `${probe.vendor}: the tour has ${steps} steps.`);
  return 3 + steps;
}

function expect(isTrue: boolean, message: string): void {
  if (!isTrue) throw new Error(message);
}
