import { type Context, entriesOf, type Node } from "./context.ts";

/** Without a mapping, the names of schemas would be values on the wire. */
export const discriminatorMapping = () => ({
  Schema(schema: Node, { report, location }: Context) {
    if (!schema.discriminator) return;
    const { mapping } = schema.discriminator as Node;
    const members = [schema.oneOf ?? schema.anyOf ?? []].flat();
    if (entriesOf(mapping).length >= members.length) return;
    report({
      message: "The discriminator does not map every member.",
      location: location.child("discriminator"),
    });
  },
});
