/** A badge with the method of a call. */
export function methodBadge(method: string): string {
  const name = method.toUpperCase();
  return `<span class="method ${name.toLowerCase()}">${name}</span>`;
}
