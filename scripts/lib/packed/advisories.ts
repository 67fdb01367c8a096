import { execFile } from "node:child_process";
import { promisify } from "node:util";

/** What npm says of known faults in what is installed; none could be asked for where `reason` stands. */
export type Advisories =
  | { readonly outcome: "clean"; readonly packages: number }
  | { readonly outcome: "found"; readonly lines: readonly string[] }
  | { readonly outcome: "not run"; readonly reason: string };

/** Asks the registry for advisories on what is installed in a folder. */
export async function askForAdvisories(folder: string): Promise<Advisories> {
  const options = { cwd: folder, timeout: 120_000, maxBuffer: 2 ** 26 };
  const { stdout } = await promisify(execFile)("npm", ["audit", "--omit=dev", "--json"], options).catch(
    (error: { stdout?: string }) => ({ stdout: error.stdout ?? "" }),
  );
  return readAudit(stdout);
}

interface Report {
  readonly message?: string;
  readonly error?: { readonly summary?: string };
  readonly vulnerabilities?: Readonly<Record<string, { readonly severity: string; readonly range: string }>>;
  readonly metadata?: { readonly dependencies?: { readonly total?: number } };
}

/** Reads what `npm audit --json` printed. A registry that has no such service, or cannot be reached, is no clean bill. */
export function readAudit(text: string): Advisories {
  const { vulnerabilities, metadata, message, error } = parse(text);
  if (vulnerabilities === undefined)
    return { outcome: "not run", reason: message ?? error?.summary ?? "npm gave no report" };
  const lines = Object.entries(vulnerabilities).map(
    ([name, { severity, range }]) => `${name} ${range}: ${severity}`,
  );
  return lines.length === 0
    ? { outcome: "clean", packages: metadata?.dependencies?.total ?? 0 }
    : { outcome: "found", lines };
}

function parse(text: string): Report {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}
