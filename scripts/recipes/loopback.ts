// Servers on loopback for the tests of recipes.
import { createServer, type RequestListener, type Server } from "node:http";

/** A server on a free port of loopback, until it is disposed of. */
export async function startServer(
  answer: RequestListener,
): Promise<AsyncDisposable & { url: string; server: Server }> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("The server has no port.");
  return {
    url: `http://127.0.0.1:${address.port}`,
    server,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
