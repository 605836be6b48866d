import type { Pack } from '../schema.ts';

/** Something that does not hold in a pack, and where: lines count from 1. */
export interface Finding {
  readonly file: string;
  readonly line: number;
  readonly reason: string;
  /** How to mend what breaks this rule. */
  readonly fix?: string;
}

/** A pack that was read, with advice on its style; or all that keeps it from being one. */
export type PackRead =
  | { readonly ok: true; readonly pack: Pack; readonly advice: readonly Finding[] }
  | { readonly ok: false; readonly findings: readonly Finding[] };
