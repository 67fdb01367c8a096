const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text that is safe in HTML, also in an attribute. */
export function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (char) => entities[char] ?? char);
}

/** A badge with the method of a call. */
export function methodBadge(method: string): string {
  const name = method.toUpperCase();
  return `<span class="method ${name.toLowerCase()}">${name}</span>`;
}
