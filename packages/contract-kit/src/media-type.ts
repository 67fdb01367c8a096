/** A media type without its parameters, in lower case; empty when there is none. */
export function essenceOf(contentType: string | null | undefined): string {
  return (contentType ?? "").split(";", 1)[0]!.trim().toLowerCase();
}

/** Whether bodies of a media type are JSON. */
export function isJsonType(contentType: string | null | undefined): boolean {
  const essence = essenceOf(contentType);
  return essence === "application/json" || essence.endsWith("+json");
}
