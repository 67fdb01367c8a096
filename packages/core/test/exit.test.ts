import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { type Answering, answer, json, ok, serve } from "./fixtures.ts";

const run = promisify(execFile);

/** The ways in which the server answers, by the last part of the path. */
const ways: Readonly<Record<string, Answering>> = {
  fine: ok,
  broken: answer(500),
  limited: answer(429, { "retry-after": "0" }),
  later: answer(429, { "retry-after": "50" }),
  silent: () => {},
  cut: (request) => request.socket.resetAndDestroy(),
  moved: answer(302, { location: "https://elsewhere.example/" }),
  html: answer(200, { "content-type": "text/html" }, "<h1>Log in</h1>"),
};

describe("a process that has made its calls", () => {
  it("ends by itself, and has nothing to complain of", { timeout: 50_000 }, async () => {
    let page = 0;
    await using server = await serve((request, response) => {
      const way = ways[request.url?.split("/").at(-1) ?? ""];
      if (way) way(request, response);
      else json(response, 200, { books: [{ id: 1 }, { id: 2 }], next: `c${++page}` });
    });
    const script = fileURLToPath(new URL("exit.fixture.ts", import.meta.url));
    const { stdout, stderr } = await run(
      process.execPath,
      [
        "--conditions=@project-apis/source",
        "--unhandled-rejections=strict",
        "--trace-warnings",
        script,
        server.url,
      ],
      { timeout: 45_000, killSignal: "SIGKILL" },
    );
    expect(stderr).toBe("");
    const expected = ["fulfilled", "fulfilled", "fulfilled", "rejected", "rejected", "fulfilled", "rejected"];
    expect(JSON.parse(stdout)).toEqual([...expected, ...Array(33).fill("rejected"), "fulfilled"]);
  });
});
