import type { Engine } from "./engine.ts";
import type { Answer, MockRequest } from "./exchange.ts";
import { isObject, pointerSegments, readPointer } from "./json.ts";

/** How often Prism may try to generate a body that keeps to its own schema. */
const attempts = 5;

/**
 * An answer with a body that Prism generates from the schema, in place of the answer with an example.
 * Prism ignores some keywords when it generates; where no attempt is valid, the example is the answer.
 */
export async function withGeneratedBody(
  generator: Engine,
  request: MockRequest,
  example: Answer,
  seed: string,
): Promise<Answer> {
  if (example.violations.length > 0 || example.body === undefined) return example;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const answer = await generator.answer(request, `${seed}.${attempt}`);
    if (answer.status !== example.status || answer.violations.length > 0) continue;
    return { ...answer, body: withPaging(answer.body, example) };
  }
  return example;
}

// Paging that is generated too would lead nowhere, or on for ever; and a page past the end stays empty.
function withPaging(generated: unknown, { body, operation }: Answer): unknown {
  if (operation?.pagination === undefined) return generated;
  const { items, next } = operation.pagination;
  const list = readPointer(body, items);
  if (Array.isArray(list) && list.length === 0) return body;
  if (!isObject(generated) || !isObject(body)) return generated;
  const pointers = typeof next === "string" ? [next] : [next.more, next.pages];
  const members = pointers
    .filter((pointer) => typeof pointer === "string")
    .map((pointer) => pointerSegments(pointer)[0] ?? "");
  return { ...generated, ...Object.fromEntries(members.map((name) => [name, body[name]])) };
}
