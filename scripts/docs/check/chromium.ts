import { importFrom } from "../tools.ts";

/** The parts of playwright-core that are used. */
export interface Browser {
  newPage(options: object): Promise<BrowserPage>;
  close(): Promise<void>;
}

/** A page of the browser. */
export interface BrowserPage {
  readonly keyboard: { press(key: string): Promise<void>; type(text: string): Promise<void> };
  on(event: "console", run: (message: { type(): string; text(): string }) => void): void;
  on(event: "pageerror", run: (error: Error) => void): void;
  on(event: "request" | "requestfailed", run: (request: { url(): string }) => void): void;
  goto(url: string): Promise<unknown>;
  url(): string;
  /** Runs code, or a function, inside the page. */
  evaluate(code: string): Promise<unknown>;
  evaluate<Result>(run: () => Result): Promise<Awaited<Result>>;
  evaluate<Argument>(run: (argument: Argument) => void, argument: Argument): Promise<void>;
  waitForFunction<Argument>(
    test: (argument: Argument) => boolean,
    argument: Argument,
    options: { timeout: number },
  ): Promise<unknown>;
  waitForLoadState(state: "networkidle"): Promise<void>;
  close(): Promise<void>;
}

/** Starts the browser. `folder` holds the packages that were installed for this command. */
export async function launch(folder: string, executablePath: string): Promise<Browser> {
  const { chromium } = (await importFrom(folder, "playwright-core/index.mjs")) as {
    chromium: { launch(options: object): Promise<Browser> };
  };
  return chromium.launch({ executablePath });
}
