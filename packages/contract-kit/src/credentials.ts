import { type OpenApiDocument, resolveObject } from "./document.ts";
import type { JsonObject } from "./json.ts";
import type { Operation } from "./operations.ts";

/** Where an operation looks for credentials: `header x-api-token, or Authorization: Bearer …`. */
export function credentialsOf(document: OpenApiDocument, { security }: Operation): string {
  const schemes = resolveObject(document, resolveObject(document, document.components).securitySchemes);
  const place = (name: string) => placeOf(name, resolveObject(document, schemes[name]));
  const places = security.map((alternative) => Object.keys(alternative).map(place).join(" with "));
  return [...new Set(places)].join(", or ");
}

function placeOf(name: string, scheme: JsonObject): string {
  if (scheme.type === "apiKey") return `${String(scheme.in)} ${String(scheme.name)}`;
  if (scheme.type === "http" && scheme.scheme === "basic") return "Authorization: Basic …";
  return ["http", "oauth2", "openIdConnect"].includes(String(scheme.type)) ? "Authorization: Bearer …" : name;
}
