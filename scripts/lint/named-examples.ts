import { type Context, entriesOf, type Node, resolved } from "./context.ts";

/** Mocks answer from examples, and tests ask for them by name: one per answer at least, unique in an operation. */
export const namedExamples = () => ({
  Operation(operation: Node, context: Context) {
    const seen = new Set<string>();
    for (const [status, answer] of entriesOf(operation.responses)) {
      const location = context.location.child(["responses", status]);
      const report = (message: string) => context.report({ message, location });
      for (const [type, media] of entriesOf(resolved(answer, context).content)) {
        const names = entriesOf((media as Node).examples).map(([name]) => name);
        if (names.length === 0) report(`${type} of ${status} has no named example.`);
        for (const name of names) checkName(name, seen, report);
      }
    }
    requireRequestExamples(operation, context);
  },
});

function checkName(name: string, seen: Set<string>, report: (message: string) => void): void {
  if (!/^[A-Za-z0-9_-]+$/.test(name))
    report(`The example "${name}" has a name that is not ASCII letters and digits.`);
  if (seen.has(name)) report(`The operation has two examples named "${name}".`);
  seen.add(name);
}

function requireRequestExamples(operation: Node, context: Context): void {
  const { report, location } = context;
  for (const [type, media] of entriesOf(resolved(operation.requestBody, context).content)) {
    if (entriesOf((media as Node).examples).length > 0) continue;
    report({ message: `The ${type} body has no named example.`, location: location.child("requestBody") });
  }
  for (const [index, node] of ([operation.parameters ?? []].flat() as unknown[]).entries()) {
    const parameter = resolved(node, context);
    if (!parameter.required || parameter.example !== undefined || parameter.examples) continue;
    const message = `The required parameter "${String(parameter.name)}" has no example.`;
    report({ message, location: location.child(["parameters", index]) });
  }
}
