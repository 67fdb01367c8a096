import type { Negative } from "./negative.ts";

/** A kind of request that ought to be refused and is not, with the reason. The suite fails when one is refused after all. */
export interface Exemption {
  readonly kind?: Negative["kind"];
  readonly keyword?: string;
  /** Where parameters stand and how they are written, as in `Negative`. */
  readonly style?: string;
  readonly reason: string;
}

/** Everything that neither Prism nor the strict layer sees. By constraint and style, never by vendor. */
export const exemptions: readonly Exemption[] = [
  {
    kind: "parameter",
    style: "cookie",
    reason: "Prism does not look at cookies (5.16), and no vendor takes parameters there.",
  },
];

/** Why there is no request that breaks a constraint, by the word that the generator of requests gives. */
export const unbreakable: Readonly<Record<string, string>> = {
  "any text": "What a URL or a header holds is text, and any text is a string or a list of strings.",
  "not sent":
    "The value that breaks it leaves nothing to write: an empty list, an empty object or a nested one.",
  "another branch": "The set is open: what one branch refuses another one takes.",
};

/** The exemption that a request falls under. */
export function exemptionFor(list: readonly Exemption[], negative: Negative): Exemption | undefined {
  return list.find(
    ({ kind, keyword, style }) =>
      (kind ?? negative.kind) === negative.kind &&
      (keyword ?? negative.keyword) === negative.keyword &&
      (style ?? negative.style) === negative.style,
  );
}
