/** What a text says as JSON, or that it is none. */
export function parseJson(
  text: string,
): { readonly ok: true; readonly value: unknown } | { readonly ok: false } {
  try {
    return { ok: true, value: JSON.parse(text) as unknown };
  } catch {
    // The message of the error would quote the text.
    return { ok: false };
  }
}
