/** What a change asks of the next version. */
export type Rating = "none" | "patch" | "minor" | "major";

const order: readonly Rating[] = ["none", "patch", "minor", "major"];

/** The gravest of some ratings; `none` of none at all. */
export function gravest(ratings: Iterable<Rating>): Rating {
  return [...ratings].reduce((worst, rating) => (isAtLeast(rating, worst) ? rating : worst), "none");
}

/** Whether a rating asks for as much as another one. */
export function isAtLeast(rating: Rating, other: Rating): boolean {
  return order.indexOf(rating) >= order.indexOf(other);
}

/** The bump that a rating means for a package of this version: before 1.0 a major is a minor. */
export function bumpOf(rating: Rating, version: string): Rating {
  return rating === "major" && version.startsWith("0.") ? "minor" : rating;
}
