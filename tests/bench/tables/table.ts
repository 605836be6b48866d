import type { BenchPage } from '../made-pages.ts';

/** What every table is made with. */
interface Bench {
  /** Runs of each contender, one after the other in turns. */
  readonly runs: number;
  readonly quick: boolean;
  /** The script of `in-page.ts`. */
  readonly inPage: string;
  /** Saved pages the reader of the bench wants to see, besides the made ones. */
  readonly saved: readonly BenchPage[];
}

/** Measures and gives a table as Markdown. */
export type Table = (bench: Bench) => Promise<string>;
