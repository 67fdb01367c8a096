import type { ErrorObject } from "ajv/dist/2020.js";
import type { OpenApiDocument } from "../document.ts";
import { pointerSegments } from "../json.ts";
import { isJsonType } from "../media-type.ts";
import type { Media, Operation } from "../operations.ts";
import { breakEach, isOf, type Judge } from "./broken-values.ts";
import { invalid, type Negative, type Reason, type Unbreakable } from "./negative.ts";
import { baseOf } from "./negative-parameters.ts";
import { writeRequest } from "./raw-request.ts";
import { sampleOf } from "./sample.ts";
import type { Validator } from "./validator.ts";

/** The requests that break what an operation says about its body, and what none can break. */
export function bodyNegatives(
  document: OpenApiDocument,
  operation: Operation,
  validate: Validator,
): { negatives: Negative[]; unbreakable: Unbreakable[] } {
  const media = (operation.requestBody ?? []).filter(({ type }) => isJsonType(type));
  const parts = media.map((one) => ofMedia(document, operation, one, validate));
  const unread = operation.requestBody === undefined ? unexpectedBody(document, operation) : [];
  return {
    negatives: [
      ...parts.flatMap(({ negatives }) => negatives),
      ...media.flatMap((one) => malformed(document, operation, one)),
      ...(operation.requestBody ?? []).flatMap((one) => foreignType(document, operation, one)),
      ...(operation.requiresBody ? [missingBody(document, operation)] : []),
      ...unread,
    ],
    unbreakable: parts.flatMap(({ unbreakable }) => unbreakable),
  };
}

function ofMedia(document: OpenApiDocument, operation: Operation, media: Media, validate: Validator) {
  const base = media.examples[0] === undefined ? sampleOf(document, media.schema) : media.examples[0].value;
  const judge: Judge = {
    errorsOf: (value) => validate(media.schema, value),
    unbreakable: () => undefined,
    canSend: () => true,
  };
  const { broken, unbroken } = breakEach(document, media.schema, base, judge);
  const about = { operationId: operation.id, kind: "body", style: media.type };
  return {
    negatives: broken.map(({ constraint, value, errors }): Negative => {
      const own = errors.filter((error) => isOf(constraint, error));
      const request = writeRequest(document, operation, {
        ...baseOf(operation),
        body: value,
        mediaType: media.type,
      });
      return {
        ...about,
        keyword: constraint.keyword,
        place: placeOf(constraint.path, constraint.property),
        request,
        statuses: invalid,
        reasons: (own.length > 0 ? own : errors).map(reasonFor),
      };
    }),
    unbreakable: unbroken.map(
      ({ constraint, because }): Unbreakable => ({
        ...about,
        keyword: constraint.keyword,
        place: placeOf(constraint.path, constraint.property),
        because,
      }),
    ),
  };
}

function reasonFor({ instancePath, keyword, params }: ErrorObject): Reason {
  const mentions = params.missingProperty ?? params.additionalProperty;
  return { location: ["body", ...pointerSegments(instancePath)], codes: [keyword], mentions };
}

function placeOf(path: readonly string[], property?: string): string {
  return `body /${[...path, ...(property === undefined ? [] : [property])].join("/")}`;
}

function missingBody(document: OpenApiDocument, operation: Operation): Negative {
  const request = writeRequest(document, operation, { ...baseOf(operation), body: undefined });
  return {
    ...{ operationId: operation.id, kind: "body", keyword: "required", place: "body", style: "body" },
    request,
    statuses: invalid,
    reasons: [{ location: [], codes: ["required"], mentions: "body" }],
  };
}

function malformed(document: OpenApiDocument, operation: Operation, { type }: Media): Negative[] {
  const request = writeRequest(document, operation, { ...baseOf(operation), mediaType: type });
  return [
    {
      ...{ operationId: operation.id, kind: "body", keyword: "malformed JSON", place: "body", style: type },
      request: { ...request, body: '{"cut": ' },
      statuses: [400],
      reasons: [{ location: ["body"], codes: ["malformed-json"] }],
    },
  ];
}

/** Also types that differ in their suffix only: a server that takes one need not take the other. */
const foreignTypes = ["text/plain", "application/xml", "application/json", "application/vnd.api+json"];

function foreignType(document: OpenApiDocument, operation: Operation, { type }: Media): Negative[] {
  const documented = (operation.requestBody ?? []).map((media) => media.type);
  return foreignTypes
    .filter((candidate) => !documented.includes(candidate))
    .map((mediaType) => ({
      ...{
        operationId: operation.id,
        kind: "media type",
        keyword: "content type",
        place: mediaType,
        style: type,
      },
      request: writeRequest(document, operation, { ...baseOf(operation), mediaType }),
      statuses: [415],
      reasons: [{ location: ["header", "content-type"], codes: ["media-type"] }],
    }));
}

// `fetch` sends no body with GET.
function unexpectedBody(document: OpenApiDocument, operation: Operation): Negative[] {
  if (operation.method === "GET" || operation.method === "HEAD") return [];
  const mediaType = "application/json";
  return [
    {
      ...{ operationId: operation.id, kind: "body", keyword: "no body", place: "body", style: mediaType },
      request: writeRequest(document, operation, { ...baseOf(operation), body: {}, mediaType }),
      statuses: [415, ...invalid],
      reasons: [{ location: [], codes: [415] }],
    },
  ];
}
