import { isDeepStrictEqual } from "node:util";
import type { OpenApiDocument } from "../openapi.ts";
import { type Change, changeOf } from "./change.ts";
import { compareSchemas } from "./compare-schemas.ts";
import { type Cursor, child, children, rootOf } from "./cursor.ts";
import type { Findings } from "./pair.ts";
import { usageOf } from "./usage.ts";

/** Compares the schemas that have a name, each of which is a public type. */
export function compareNamedSchemas(
  base: OpenApiDocument,
  revision: OpenApiDocument,
  findings: Findings,
): void {
  const [before, after] = [schemasOf(base), schemasOf(revision)];
  const [usage, laterUsage] = [usageOf(base), usageOf(revision)];
  const added = new Map([...after].filter(([name]) => !before.has(name)));
  for (const [name, schema] of before) {
    const now = after.get(name);
    const directions = usage.get(name) ?? laterUsage.get(name) ?? [];
    if (now) compareSchemas({ base: schema, revision: now, findings, place: { path: name, directions } });
    else findings.changes.push(lossOf(name, schema, added));
  }
  for (const [name, { pointer }] of added)
    findings.changes.push(changeOf("schema-added", { path: name, directions: [] }, [pointer]));
}

/** A schema that is gone may stand there under another name. */
function lossOf(name: string, schema: Cursor, added: Map<string, Cursor>): Change {
  const twin = [...added].find(([, other]) =>
    isDeepStrictEqual(renamed(schema.value, name), renamed(other.value, other.pointer.split("/").at(-1)!)),
  );
  const place = { path: name, directions: [] };
  if (!twin) return changeOf("schema-removed", place, [schema.pointer]);
  added.delete(twin[0]);
  return changeOf("schema-renamed", place, [schema.pointer, twin[1].pointer], {
    before: name,
    after: twin[0],
  });
}

/** A schema's content, with references to itself made neutral. */
function renamed(value: unknown, name: string): unknown {
  return JSON.parse(JSON.stringify(value).replaceAll(`"#/components/schemas/${name}"`, '"#self"'));
}

const schemasOf = (document: OpenApiDocument) => children(child(rootOf(document), "components", "schemas"));
