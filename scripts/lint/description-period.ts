import type { Context, Node } from "./context.ts";

/** Editors show descriptions as sentences. */
export const descriptionPeriod = () => ({
  any(node: Node, { report, location }: Context) {
    const { description } = node ?? {};
    if (typeof description !== "string" || /[.!?`)]$/.test(description.trim())) return;
    report({
      message: "The description does not end with a period.",
      location: location.child("description"),
    });
  },
});
