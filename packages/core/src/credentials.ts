/** Checks a credential or header value: text that HTTP can carry, not empty. Throws TypeError that does not repeat it. */
export function checkCredential(option: string, value: unknown): string {
  if (typeof value !== "string")
    throw new TypeError(`${option} is ${value === null ? "null" : typeof value}, not a string.`);
  if (value.trim() === "") throw new TypeError(`${option} is empty.`);
  if (/[^\x20-\x7e]/.test(value))
    throw new TypeError(`${option} has characters that an HTTP header cannot carry.`);
  return value;
}

/** The value of an `Authorization` header for basic authentication; names and passwords are UTF-8. */
export function encodeBasic(username: string, password: string): string {
  if (username.includes(":"))
    throw new TypeError("auth.username has a colon, which basic authentication cannot carry.");
  const bytes = new TextEncoder().encode(`${username}:${password}`);
  return `Basic ${btoa(String.fromCharCode(...bytes))}`;
}
