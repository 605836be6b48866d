import { useEffect, useRef, useState } from 'preact/hooks';
import { type DeskCheck, type Findings, keyOf, type Target } from '../../desk/finding.ts';
import type { DeskPack } from '../../desk/model.ts';
import type { SourceText } from '../../desk/source.ts';
import type { Pack } from '../../packs/schema.ts';
import { TookTooLong } from '../shared/authoring-worker.ts';
import type { Checking } from './checking.ts';
import { digestOf, type Published, publish } from './publish.ts';
import type { Saving } from './use-saving.ts';

/** Pauses in typing, in ms, before the check runs on the field, and on the whole pack. */
const SOON = 30;
const LATER = 900;
/** Pause before valid cards are published: storing a large pack would hold up whoever is typing. */
const BEFORE_PUBLISHING = 500;

/** What the check says of a pack, and what of it is published. */
export interface Checks {
  readonly findings: Findings;
  /** The last result of the check on all that is complete. */
  readonly compiled: Pack | null;
  /** Whether the last check took too long and was stopped. */
  readonly stopped: boolean;
  /** Ids of cards that are still incomplete. */
  readonly waiting: readonly string[];
  readonly published: Published;
  /** Says what the next change is about; null if that is not known. */
  touch(target: Target | null): void;
}

/**
 * Checks the field that is typed in soon, and everything after a pause; then
 * publishes what is valid.
 */
export function useChecks(
  pack: DeskPack,
  sources: ReadonlyMap<string, SourceText>,
  checking: Checking,
  saving: Saving,
): Checks {
  const [findings, setFindings] = useState<Findings>(new Map());
  const [compiled, setCompiled] = useState<Pack | null>(null);
  const [waiting, setWaiting] = useState<readonly string[]>([]);
  const [stopped, setStopped] = useState(false);
  const [published, setPublished] = useState<Published>({ state: 'none' });
  const touched = useRef<Target | null>(null);
  /** The card being edited. */
  const writing = useRef<string | null>(null);
  /** Ids of the published cards. */
  const on = useRef<ReadonlySet<string>>(new Set());

  const publishValid = async (checked: DeskCheck, hasEnded: () => boolean) => {
    if (!checked.pack) return;
    // A card with half a sentence stays published until the pause.
    const card = writing.current;
    if (card && on.current.has(card) && checked.waiting.includes(card)) return;
    await new Promise((done) => setTimeout(done, BEFORE_PUBLISHING));
    if (hasEnded()) return;
    const next = await publish(checked.pack, checking.index);
    setPublished(next);
    if (next.state === 'failed') return;
    on.current = new Set(checked.pack.entries.map(({ id }) => id));
    const digest = await digestOf(JSON.stringify(checked.pack));
    if (digest !== saving.published()) saving.keepPublished(digest);
  };

  useEffect(() => {
    const target = touched.current;
    let ended = false;
    const fail = (error: unknown) => {
      if (!(error instanceof TookTooLong)) throw error;
      if (!ended) setStopped(true);
    };
    const soon = setTimeout(() => {
      if (!target) return;
      checking
        .one(pack, target)
        .then(
          (found) => ended || setFindings((before) => new Map(before).set(keyOf(target), found)),
          fail,
        );
    }, SOON);
    const later = setTimeout(
      () => {
        touched.current = null;
        void checking.all(pack).then(async (checked) => {
          if (ended) return;
          setStopped(false);
          setFindings(checked.findings);
          setCompiled(checked.pack);
          setWaiting(checked.waiting);
          await publishValid(checked, () => ended);
        }, fail);
      },
      target ? LATER : 0,
    );
    return () => {
      ended = true;
      clearTimeout(soon);
      clearTimeout(later);
    };
  }, [pack, sources]);

  return {
    findings,
    compiled,
    stopped,
    waiting,
    published,
    touch(target) {
      touched.current = target;
      if (target) writing.current = target.kind === 'card' ? target.id : null;
    },
  };
}
