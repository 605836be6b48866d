import { type DeskChange, deskChange, followCheck } from '../../../desk/change.ts';
import type { DeskCheck, DeskFinding, Target } from '../../../desk/finding.ts';
import type { Back } from '../../../desk/jobs.ts';
import type { DeskPack } from '../../../desk/model.ts';
import type { Pack } from '../../../packs/schema.ts';
import type { AuthoringWorker } from '../../shared/authoring-worker.ts';

/** What the worker does with all of a pack; see `Checker` in `authoring/desk/check.ts`. */
export interface Checking {
  all(desk: DeskPack): Promise<DeskCheck>;
  one(desk: DeskPack, target: Target): Promise<readonly DeskFinding[]>;
  zip(desk: DeskPack): Promise<Back<'zip'>>;
  /** The index of a valid pack's names. */
  index(pack: Pack): Promise<Back<'index'>>;
}

/**
 * Sends a worker what has changed, and applies its answers. One serves all packs, as
 * the worker keeps one copy.
 */
export function createChecking(worker: Pick<AuthoringWorker, 'ask' | 'onRestart'>): Checking {
  let told: DeskPack | null = null;
  let checked: DeskCheck | null = null;
  worker.onRestart(() => {
    told = null;
    checked = null;
  });
  const telling = async <T>(desk: DeskPack, ask: (change: DeskChange) => Promise<T>) => {
    const change = deskChange(told, desk);
    told = desk;
    try {
      return await ask(change);
    } catch (error) {
      // It is unknown what the worker received, so send everything next time.
      told = null;
      throw error;
    }
  };
  return {
    all: (desk) =>
      telling(desk, async (change) => {
        const answer = await worker.ask('check', { desk: change });
        // Only now: answers to earlier checks have come in meanwhile.
        checked = followCheck(checked, answer);
        return checked;
      }),
    one: (desk, target) =>
      telling(desk, (change) => worker.ask('check-one', { desk: change, target })),
    zip: (desk) => telling(desk, (change) => worker.ask('zip', { desk: change })),
    index: (pack) => worker.ask('index', { pack }),
  };
}
