import { createServer, type RequestListener, type Server } from "node:http";

/** A server on a free port of the loopback interface, until it is disposed of. */
export interface LoopbackServer extends AsyncDisposable {
  /** Without a slash at its end. */
  readonly url: string;
  readonly server: Server;
}

/** Starts a server that answers as it is told. */
export async function startServer(answer: RequestListener): Promise<LoopbackServer> {
  const server = createServer(answer);
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(0, "127.0.0.1", resolve);
  });
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("The server has no port.");
  return {
    url: `http://127.0.0.1:${address.port}`,
    server,
    async [Symbol.asyncDispose]() {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}
