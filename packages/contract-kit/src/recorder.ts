import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A request exactly as it came over the wire. */
export interface RecordedRequest {
  /** Method and target: `GET /v1/projects?limit=10`. */
  readonly line: string;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** A server that answers everything with an empty JSON object, and keeps what came. */
export interface Recorder extends AsyncDisposable {
  readonly url: string;
  readonly received: readonly RecordedRequest[];
  /** The newest request. Throws when none came. */
  last(): RecordedRequest;
}

/** Starts a recorder on a free port of the loopback interface. */
export async function startRecorder(): Promise<Recorder> {
  const received: RecordedRequest[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const { method, url, headers } = request;
    received.push({ line: `${method} ${url}`, headers, body: Buffer.concat(chunks).toString() });
    response.setHeader("content-type", "application/json").end("{}");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    last() {
      const request = received.at(-1);
      if (!request) throw new Error("The recorder has received nothing.");
      return request;
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
