import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome.exe"];
const places = ["/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"];

/** A Chromium of this machine: the one that `CHROMIUM_PATH` names, or one that stands where they do. */
export function findChromium(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const { CHROMIUM_PATH: named, PATH = "" } = env;
  if (named !== undefined && named !== "") return isExecutable(named) ? named : undefined;
  const folders = PATH.split(delimiter).filter((folder) => folder !== "");
  const candidates = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...candidates, ...places].find(isExecutable);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
