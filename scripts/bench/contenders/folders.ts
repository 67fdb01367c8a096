import type { Folders } from "./clients.ts";
import { generateClient } from "./generated.ts";
import { installOurs } from "./ours.ts";
import { installPeers } from "./peers.ts";
import type { Subject } from "./subject.ts";

/** Where contenders come from, and why some cannot be had here. */
export interface Found {
  readonly folders: Folders;
  readonly reasons: ReadonlyMap<keyof Folders, string>;
}

/** Installs ours and what it is measured beside. A peer that cannot be installed is left out with the reason. */
export async function findFolders(subject: Subject, progress: (text: string) => void): Promise<Found> {
  const reasons = new Map<keyof Folders, string>();
  const attempt = async (folder: keyof Folders, install: () => Promise<string>) => {
    try {
      return await install();
    } catch (error) {
      reasons.set(folder, `it cannot be installed here: ${firstLine(error)}`);
      return "";
    }
  };
  progress("packing and installing ours");
  const ours = await installOurs();
  progress("installing the others");
  const peers = await attempt("peers", installPeers);
  const generated = await attempt("generated", () => generateClient(subject));
  return { folders: { ours, peers, generated }, reasons };
}

/** What an error says, in one line. */
export function firstLine(error: unknown): string {
  const [line = ""] = (error instanceof Error ? error.message : String(error)).split("\n");
  return line;
}
