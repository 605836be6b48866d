import { useEffect, useRef, useState } from 'preact/hooks';
import { type DeskCheck, type Findings, keyOf, type Target } from '../../../desk/finding.ts';
import type { DeskPack } from '../../../desk/model.ts';
import { isHeld, withoutCards } from '../../../desk/on-pages.ts';
import type { SourceText } from '../../../desk/source.ts';
import type { Pack } from '../../../packs/schema.ts';
import { importedPacks } from '../../../settings/imported-packs/imported-packs.ts';
import { digestOf } from '../saving/digest.ts';
import type { Saving } from '../saving/use-saving.ts';
import type { Checking } from './checking.ts';
import { type Published, publish } from './publish.ts';
import { type Stopped, whyStopped } from './stopped.ts';

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
  /** Why the last check was stopped; null if it was not. */
  readonly stopped: Stopped | null;
  /** Ids of cards that are still incomplete. */
  readonly waiting: readonly string[];
  readonly published: Published;
  /** Publishes a pack again that the reader has removed. */
  useAgain(): void;
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
  const [stopped, setStopped] = useState<Stopped | null>(null);
  const [published, setPublished] = useState<Published>({ state: 'none' });
  const touched = useRef<Target | null>(null);
  /** The card being edited. */
  const writing = useRef<string | null>(null);
  /** Ids of the published cards, as far as known. */
  const on = useRef<ReadonlySet<string>>(new Set());
  /** The pack as it was opened. */
  const opened = useRef(pack);

  const put = async (valid: Pack, isNew: boolean) => {
    const next = await publish(importedPacks, valid, isNew, checking.index);
    setPublished(next);
    if (next.state === 'failed' || next.state === 'removed') return;
    on.current = new Set(valid.entries.map(({ id }) => id));
    const digest = await digestOf(JSON.stringify(valid));
    if (digest !== saving.published()) saving.keepPublished(digest);
  };
  const publishValid = async (checked: DeskCheck, hasEnded: () => boolean) => {
    const wasPublished = saving.published() !== undefined;
    // What somebody else made may not hold here: it stays as it is until it is changed.
    const isEmptied = pack !== opened.current || pack.cards.length === 0;
    const valid = checked.pack ?? (wasPublished && isEmptied ? withoutCards(pack) : null);
    if (!valid) return;
    // A card with half a sentence stays published as it was until it is whole, or
    // something else is edited. What has been taken away does not stay with it.
    if (isHeld(writing.current, on.current, valid.entries, checked.waiting)) return;
    await new Promise((done) => setTimeout(done, BEFORE_PUBLISHING));
    if (!hasEnded()) await put(valid, !wasPublished);
  };

  useEffect(() => {
    const target = touched.current;
    let ended = false;
    const fail = (error: unknown) => {
      const why = whyStopped(error);
      if (!ended) setStopped(why);
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
          setStopped(null);
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
    useAgain() {
      if (compiled) void put(compiled, true);
    },
    touch(target) {
      touched.current = target;
      if (target) writing.current = target.kind === 'card' ? target.id : null;
    },
  };
}
