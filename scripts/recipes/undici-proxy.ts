// The code of docs/recipes/undici-proxy.md: a proxy, or connections of one's own, under a client.
import { createPipedriveClient, type PipedriveClientOptions } from "@project-apis/pipedrive";
import { Agent, type Dispatcher, ProxyAgent, fetch as undiciFetch } from "undici";

/** A `fetch` that sends through a dispatcher of undici: a proxy, or an agent with connections of its own. */
export function fetchThrough(dispatcher: Dispatcher): typeof globalThis.fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const { url, method, redirect, signal } = request;
    // Undici's fetch knows no Request but its own, and would send a body of unknown length in chunks.
    const body = request.body && (await request.arrayBuffer());
    const headers = [...request.headers];
    const answer = await undiciFetch(url, { method, headers, body, redirect, signal, dispatcher });
    const { status, statusText } = answer;
    const content = answer.body && (await answer.arrayBuffer());
    return new Response(content, { status, statusText, headers: [...answer.headers] });
  };
}

/** A client whose calls go through a proxy, such as `http://user:password@proxy.example:3128`. */
export function clientThroughProxy(uri: string, options: PipedriveClientOptions) {
  const proxy = new ProxyAgent({ uri, proxyTunnel: true });
  return createPipedriveClient({ ...options, fetch: fetchThrough(proxy) });
}

/** A client with at most ten connections, each kept for a minute after a call. */
export function clientWithConnections(options: PipedriveClientOptions) {
  const agent = new Agent({ connections: 10, keepAliveTimeout: 60_000 });
  return createPipedriveClient({ ...options, fetch: fetchThrough(agent) });
}
