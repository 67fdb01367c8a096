/** A row of `pnpm bench`: one question, answered side by side in one run. Each `scripts/bench/<name>.bench.ts` exports one. */
export interface Benchmark {
  /** As in `pnpm bench <name>`. */
  readonly name: string;
  /** What is asked, as a heading. */
  readonly title: string;
  /** How it is measured, in a sentence or two. */
  readonly method: string;
  run(options: BenchmarkOptions): Promise<Outcome>;
}

/** What a run is told. */
export interface BenchmarkOptions {
  /** Rounds that a median is taken of; the contenders take turns within each. */
  readonly rounds: number;
  /** Tells a person who waits what is being measured. */
  readonly progress: (text: string) => void;
  /** Bundled OpenAPI documents of the user's own, for a row that measures documents. */
  readonly documents?: readonly string[];
}

/** What came out of a benchmark. */
export interface Outcome {
  readonly measurements: readonly Measurement[];
  readonly targets: readonly Target[];
  /** Contenders that could not be measured here, with the reason. */
  readonly notRun?: readonly { readonly contender: string; readonly reason: string }[];
}

/** One quantity, of all contenders. */
export interface Measurement {
  readonly title: string;
  readonly unit:
    | "µs"
    | "ms"
    | "s"
    | "B"
    | "KiB"
    | "MB"
    | "files"
    | "instantiations"
    | "requests"
    | "operations";
  /** The contender that the others are compared with: ratios are of its median. */
  readonly baseline?: string;
  readonly figures: readonly Figure[];
  /** Whether a chart is drawn of it. */
  readonly chart?: boolean;
  /** Whether a larger figure is the better one; a smaller one is, unless this says otherwise. */
  readonly isMoreBetter?: boolean;
}

/** A contender's figure: the median of its rounds, which stand beside it. */
export interface Figure {
  /** What was measured. A name that starts with `project-apis` or `@project-apis/` is ours, and highlighted. */
  readonly contender: string;
  readonly median: number;
  readonly rounds: readonly number[];
}

/** What was to be reached, and what was. */
export interface Target {
  /** Such as "per call at concurrency 16, at most 1.15 of bare fetch". */
  readonly text: string;
  readonly limit: number;
  readonly value: number;
  readonly isMet: boolean;
}
