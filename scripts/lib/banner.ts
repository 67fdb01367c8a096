import { createHash } from "node:crypto";
import type { OpenApiDocument } from "./openapi.ts";

/** The head of a generated file: from what, and how to write it again. No time, so that the same spec gives the same file. */
export function banner(vendor: string, document: OpenApiDocument): string {
  const hash = createHash("sha256").update(JSON.stringify(document)).digest("hex").slice(0, 12);
  return `// Generated from specs/${vendor} (version ${document.info.version}, ${hash}) by \`pnpm generate ${vendor}\`. Edit the spec instead.\n\n`;
}
