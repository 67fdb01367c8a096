import { type Context, isNode, type Node, resolved } from "./context.ts";

/** What the clients read from an operation has to be there, and to fit. */
export const operationFacts = () => ({
  Operation(operation: Node, context: Context) {
    const { report, location } = context;
    if (!String(operation["x-docs"] ?? "").startsWith("https://")) {
      report({
        message: "x-docs with the https link of the vendor's page is missing.",
        location: location.child("x-docs"),
      });
    }
    const cost = operation["x-cost"];
    if (cost !== undefined && !Number.isInteger(cost)) {
      report({ message: "x-cost is not an integer.", location: location.child("x-cost") });
    }
    checkRetired(operation, context);
    checkPagination(operation, context);
  },
});

function checkRetired(operation: Node, { report, location }: Context): void {
  const retired = operation["x-retired"];
  if (retired === undefined) return;
  const place = location.child("x-retired");
  if (operation.deprecated !== true)
    report({ message: "A withdrawn operation is deprecated: true.", location: place });
  const date = isNode(retired) ? retired.date : undefined;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(String(date)))
    report({ message: "x-retired has no date (YYYY-MM-DD).", location: place });
}

function checkPagination(operation: Node, context: Context): void {
  const pagination = operation["x-pagination"];
  if (pagination === undefined) return;
  const place = context.location.child("x-pagination");
  if (!isNode(pagination) || !isNode(pagination.request)) {
    context.report({ message: "x-pagination needs style, request, items and next.", location: place });
    return;
  }
  const { style, request, items, next } = pagination;
  if (!["cursor", "offset", "page"].includes(String(style)))
    context.report({ message: "x-pagination.style is none of cursor, offset, page.", location: place });
  if (typeof items !== "string")
    context.report({ message: "x-pagination.items is no JSON pointer.", location: place });
  if (typeof next !== "string" && !isNode(next))
    context.report({ message: "x-pagination.next is no pointer and no rule.", location: place });
  const parameters = ([operation.parameters ?? []].flat() as unknown[]).map((node) =>
    String(resolved(node, context).name),
  );
  for (const name of Object.values(request)) {
    const [outer = ""] = String(name).split(".");
    if (!parameters.includes(outer)) {
      context.report({
        message: `x-pagination names "${String(name)}", which is no parameter of the operation.`,
        location: place,
      });
    }
  }
}
