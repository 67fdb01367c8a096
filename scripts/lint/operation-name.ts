import type { Context, Node } from "./context.ts";

/** Verbs that say what a call does to a resource, the same for all vendors. */
const verbs =
  "list|get|find|create|add|update|set|change|delete|remove|archive|restore|copy|cancel|move|assign";
const verbNoun = new RegExp(`^(${verbs})[A-Z][A-Za-z0-9]+$`);

/** `listProjects`, not `projectsList` or `getAll`. */
export const operationName = () => ({
  Operation(operation: Node, { report, location }: Context) {
    const { operationId } = operation;
    if (typeof operationId !== "string" || verbNoun.test(operationId)) return;
    report({
      message: `operationId "${operationId}" is no camelCase verb and noun; verbs are ${verbs.replaceAll("|", ", ")}.`,
      location: location.child("operationId"),
    });
  },
});
