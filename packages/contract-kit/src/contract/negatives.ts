import type { OpenApiDocument } from "../document.ts";
import { operationsOf } from "../operations.ts";
import type { Negative, Unbreakable } from "./negative.ts";
import { bodyNegatives } from "./negative-bodies.ts";
import { parameterNegatives } from "./negative-parameters.ts";
import { credentialNegatives, routeNegatives } from "./negative-routes.ts";
import { createValidator } from "./validator.ts";

/** Every request that a document says must be refused, one for each thing that it demands. */
export interface Negatives {
  readonly negatives: readonly Negative[];
  readonly unbreakable: readonly Unbreakable[];
}

/** Derives the requests that must be refused from a document. */
export function negativesOf(document: OpenApiDocument): Negatives {
  const validateText = createValidator(document, { text: true, isChecked: true });
  const validateJson = createValidator(document, { isChecked: true });
  const operations = operationsOf(document);
  const parts = operations.flatMap((operation) => [
    parameterNegatives(document, operation, validateText),
    bodyNegatives(document, operation, validateJson),
    {
      negatives: [
        ...credentialNegatives(document, operation),
        ...routeNegatives(document, operation, operations),
      ],
      unbreakable: [],
    },
  ]);
  return {
    negatives: parts.flatMap(({ negatives }) => negatives),
    unbreakable: parts.flatMap(({ unbreakable }) => unbreakable),
  };
}
