import { createHash } from "node:crypto";

/** Nothing is loaded but the site's own files; `file:` is the site itself when it is opened from a folder. */
const ownFiles = "'self' file:";

/** The policy of a page. `more` allows what a generator's pages need. */
export function policyTag(more: Readonly<Record<string, string>> = {}): string {
  const directives = {
    "default-src": "'none'",
    "img-src": `${ownFiles} data:`,
    "style-src": ownFiles,
    "script-src": ownFiles,
    "base-uri": "'none'",
    "form-action": "'none'",
    ...more,
  };
  const text = Object.entries(directives).map(([name, value]) => `${name} ${value}`);
  return `<meta http-equiv="Content-Security-Policy" content="${text.join("; ")}">`;
}

/** The policy of a page that a generator has written: its own scripts in the page, known by their hashes, and styles. */
export function generatedPolicyTag(html: string, more: Readonly<Record<string, string>>): string {
  const inline = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, code = ""]) => hashOf(code));
  return policyTag({
    "script-src": [ownFiles, ...new Set(inline)].join(" "),
    "style-src": `${ownFiles} 'unsafe-inline'`,
    ...more,
  });
}

function hashOf(code: string): string {
  return `'sha256-${createHash("sha256").update(code).digest("base64")}'`;
}
