import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

/** A process of its own that answers one message at a time. */
export interface Child extends Disposable {
  ask<Answer>(message: object): Promise<Answer>;
}

/** Starts a script beside this file in a process of its own; `data` is its argument. Resolves with its first message. */
export async function startChild<Ready>(
  script: string,
  data: object,
): Promise<{ child: Child; ready: Ready }> {
  const process = fork(join(import.meta.dirname, script), [JSON.stringify(data)], {
    execArgv: ["--expose-gc", "--experimental-import-meta-resolve", "--no-warnings"],
    stdio: ["ignore", "ignore", "pipe", "ipc"],
  });
  let errors = "";
  process.stderr?.on("data", (chunk: Buffer) => {
    errors += chunk;
  });
  const gone = once(process, "close").then((): never => {
    throw new Error(`${script} ended. ${errors.trim()}`);
  });
  gone.catch(() => {});
  const next = <Answer>(): Promise<Answer> => Promise.race([nextMessage<Answer>(process), gone]);
  try {
    return {
      ready: await next<Ready>(),
      child: {
        ask: (message) => {
          process.send(message);
          return next();
        },
        [Symbol.dispose]: () => process.kill(),
      },
    };
  } catch (error) {
    process.kill();
    throw error;
  }
}

async function nextMessage<Message>(process: ChildProcess): Promise<Message> {
  const [message] = await once(process, "message");
  if (typeof message === "object" && message !== null && "error" in message)
    throw new Error(String(message.error));
  return message;
}
