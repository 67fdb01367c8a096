import { isDeepStrictEqual } from "node:util";
import type { OpenApiDocument } from "../openapi.ts";
import { type Change, changeOf } from "./change.ts";
import { compareNamedSchemas } from "./compare-components.ts";
import { compareSecuritySchemes } from "./compare-credentials.ts";
import { compareOperations } from "./compare-operations.ts";
import { compareRoots } from "./compare-root.ts";
import type { Findings } from "./pair.ts";
import { redoclyDiff } from "./redocly.ts";
import { missedChanges } from "./safety-net.ts";
import { withoutExamples } from "./without-examples.ts";

/** All changes between two bundled documents, rated by our table. */
export async function compareDocuments(base: OpenApiDocument, revision: OpenApiDocument): Promise<Change[]> {
  if (isDeepStrictEqual(base, revision)) return [];
  const findings: Findings = { changes: [], schemas: new Set() };
  compareRoots(base, revision, findings);
  compareOperations(base, revision, findings);
  compareNamedSchemas(base, revision, findings);
  compareSecuritySchemes(base, revision, findings);
  const missed = missedChanges(await redoclyDiff(base, revision), findings);
  const changes = [...findings.changes, ...missed];
  return changes.length > 0 ? changes : [leftOver(base, revision)];
}

/** Documents that differ without a change: in their examples, or in the way they say the same. */
function leftOver(base: OpenApiDocument, revision: OpenApiDocument): Change {
  const isSame = isDeepStrictEqual(withoutExamples(base), withoutExamples(revision));
  return changeOf(isSame ? "examples" : "rewritten", { directions: [] }, ["#"]);
}
