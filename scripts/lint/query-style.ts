import { type Context, type Node, resolved } from "./context.ts";

/** Lists and objects in the query have many forms on the wire, and tools differ in which is the default. */
export const explicitQueryStyle = () => ({
  Parameter(parameter: Node, context: Context) {
    if (parameter.in !== "query" || !isCompound(resolved(parameter.schema, context))) return;
    if (parameter.style !== undefined && parameter.explode !== undefined) return;
    context.report({
      message: `The query parameter "${String(parameter.name)}" does not say style and explode.`,
    });
  },
});

function isCompound({ type }: Node): boolean {
  return [type].flat().some((name) => name === "array" || name === "object");
}

/** One name of a vendor is written one way, in whatever operation it stands. */
export const consistentQueryStyle = () => {
  const styles = new Map<string, string>();
  return {
    Parameter({ in: place, name, style = "form", explode = style === "form" }: Node, { report }: Context) {
      if (place !== "query") return;
      const form = `style ${String(style)}, explode ${String(explode)}`;
      const known = styles.get(String(name));
      styles.set(String(name), known ?? form);
      if (known === undefined || known === form) return;
      report({ message: `The query parameter "${String(name)}" has ${form} here and ${known} elsewhere.` });
    },
  };
};
