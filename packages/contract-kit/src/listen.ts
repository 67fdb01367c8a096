import type { Server } from "node:http";

/** Where mocks listen: on this machine only. */
export const host = "127.0.0.1";

/** Starts to listen; 0 is a free port. Throws an Error of one clear line when the port cannot be had. */
export async function listen(server: Server, port: number): Promise<void> {
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new RangeError(`port: ${String(port)} is no whole number from 0 to 65535.`);
  }
  return new Promise((resolve, reject) => {
    server.once("error", (cause: NodeJS.ErrnoException) => {
      const inUse = `Port ${port} on ${host} is in use: pass another one, or none for a free one.`;
      const message = cause.code === "EADDRINUSE" ? inUse : `The mock cannot listen: ${cause.message}`;
      reject(new Error(message, { cause }));
    });
    server.listen(port, host, resolve);
  });
}

/** Stops at once, open connections included. */
export async function closeServer(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeAllConnections();
  await closed;
}
