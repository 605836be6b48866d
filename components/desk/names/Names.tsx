import { useEffect, useRef, useState } from 'preact/hooks';
import type { DeskCard } from '../../../desk/model.ts';
import type { Proposals } from '../../../desk/proposals.ts';
import { formatNumber, plural, t } from '../../../i18n/i18n.ts';
import type { Hit } from '../../../packs/hit.ts';
import { isImported } from '../../../packs/imported/is-imported.ts';
import { MAX_NAME } from '../../../text/limited.ts';
import { nameOfKind } from '../../shared/kinds.ts';
import { LoadFailure } from '../../shared/LoadFailure.tsx';
import type { RequestState } from '../../shared/use-request.ts';
import { hrefOf } from '../navigation/route.ts';
import { useSession } from '../session.ts';
import { useListState } from './list-state.ts';
import { groupOf, type ListedName, type NameGroup } from './listed-names.ts';
import { isSideBySide } from './side-by-side.ts';

interface NamesProps {
  /** Id of the document. */
  readonly document: string;
  readonly proposals: RequestState<Proposals>;
  readonly listed: readonly ListedName[];
  /** Whether the list includes the names known to the library, which load later. */
  readonly isListed: boolean;
  readonly shown: ListedName | null;
  readonly onShow: (name: ListedName | null) => void;
  /** Begins a card for a name that somebody typed. */
  readonly onBeginOwn: (name: string) => void;
  readonly onBegin: (name: ListedName) => void;
  /** Copies a card of the library as a starting point. */
  readonly onTake: (hit: Hit) => void;
}

const GROUPS = ['without', 'with', 'words'] as const satisfies readonly NameGroup[];

/** The names in a document, each with a way to a card; those without one come first. */
export function Names(props: NamesProps) {
  const { document: id, proposals, listed, isListed, shown, onBeginOwn } = props;
  const { pack } = useSession();
  const cardOf = useCardOf();
  const [own, setOwn] = useState('');
  const list = useRef<HTMLDivElement>(null);
  const among = Object.groupBy(listed, (each) => groupOf(each, cardOf(each)));
  const first = GROUPS.find((group) => among[group]) ?? 'without';
  const state = useListState(`${pack.id}/${id}`, first);
  // The name that is shown must be visible in the list, however the reader got here.
  useEffect(() => {
    const group = shown && groupOf(shown, cardOf(shown));
    if (group)
      state.reveal(
        group,
        (among[group] ?? []).findIndex(({ name }) => name === shown.name),
      );
  }, [shown?.name]);
  useEffect(() => {
    // If the sentences are below the list, the page scrolls to them instead.
    if (!isSideBySide()) return;
    list.current?.querySelector('[aria-pressed="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [shown?.name, state.open.length]);
  if (proposals.state === 'failed') {
    return <LoadFailure text={t('desk.namesFailed')} onRetry={proposals.retry} />;
  }
  if (proposals.state === 'waiting' || !isListed) return <p role="status">{t('desk.looking')}</p>;
  const { dates } = proposals.value;
  return (
    <>
      <div ref={list}>
        {GROUPS.map((group) => {
          const names = among[group] ?? [];
          const most = state.most[group];
          if (names.length === 0) {
            return group === 'without' && <p class="none">{t('desk.noNames')}</p>;
          }
          return (
            <details
              key={group}
              class="name-group"
              open={state.open.includes(group)}
              onToggle={({ currentTarget: { open } }) => {
                if (open !== state.open.includes(group)) state.setOpen(group, open);
              }}
            >
              <summary>{groupText(group, names.length)}</summary>
              <ol class="names">
                {names.slice(0, most).map((each) => (
                  <Name key={each.name} {...props} name={each} card={cardOf(each)} />
                ))}
              </ol>
              {names.length > most && (
                <button type="button" class="quiet" onClick={() => state.showMore(group)}>
                  {t('list.more', { number: formatNumber(names.length - most) })}
                </button>
              )}
            </details>
          );
        })}
      </div>
      <form
        class="row"
        onSubmit={(event) => {
          event.preventDefault();
          if (own.trim()) onBeginOwn(own.trim());
          setOwn('');
        }}
      >
        <input
          class="input"
          aria-label={t('desk.ownName')}
          placeholder={t('desk.ownName')}
          maxLength={MAX_NAME}
          value={own}
          onInput={({ currentTarget }) => setOwn(currentTarget.value)}
        />
        <button type="submit" class="button" disabled={!own.trim()}>
          {t('desk.writeCard')}
        </button>
      </form>
      {dates.length > 0 && (
        <details>
          <summary>{t('desk.dates', { number: formatNumber(dates.length) })}</summary>
          <p class="hint" dir="auto">
            {dates.join(' · ')}
          </p>
        </details>
      )}
    </>
  );
}

function groupText(group: NameGroup, count: number): string {
  const number = formatNumber(count);
  switch (group) {
    case 'without':
      return t('desk.namesWithout', { number });
    case 'with':
      return t('desk.namesWith', { number });
    case 'words':
      return t('desk.otherWords', { number });
  }
}

interface NameProps extends Pick<NamesProps, 'shown' | 'onShow' | 'onBegin' | 'onTake'> {
  readonly name: ListedName;
  readonly card: DeskCard | undefined;
}

/** A name, and the way to its card. */
function Name({ name: each, card, shown, onShow, onBegin, onTake }: NameProps) {
  const { name, kind, sentences, hit } = each;
  const isShown = shown?.name === name;
  return (
    <li>
      <button
        type="button"
        class="term"
        aria-pressed={isShown}
        onClick={() => onShow(isShown ? null : each)}
      >
        <span dir="auto">{name}</span>
        <small>
          {nameOfKind(kind)} · {plural('desk.sentences', sentences.length)}
          {hit && ` · ${t('desk.inLibrary')}`}
        </small>
      </button>
      {card ? (
        <OpenCard id={card.id} />
      ) : (
        <>
          <button
            type="button"
            class="quiet"
            aria-label={`${t('desk.writeCard')}: ${name}`}
            onClick={() => onBegin(each)}
          >
            {t('desk.writeCard')}
          </button>
          {/* Cards of imported packs can be edited there. */}
          {hit && !isImported(hit.id) && isShown && (
            <button
              type="button"
              class="quiet"
              aria-label={`${t('desk.fromLibrary')}: ${hit.name}`}
              onClick={() => onTake(hit)}
            >
              {t('desk.fromLibrary')}
            </button>
          )}
        </>
      )}
    </li>
  );
}

/** Finds the card of the pack for a name. */
export function useCardOf(): (name: ListedName) => DeskCard | undefined {
  const { pack } = useSession();
  return ({ name, hit }) =>
    pack.cards.find(
      ({ id, name: called, forms }) =>
        called === name ||
        id === hit?.id ||
        forms.some(({ text, kind }) => kind !== 'not' && text === name),
    );
}

function OpenCard({ id }: { readonly id: string }) {
  const { pack } = useSession();
  return (
    <a class="quiet" href={hrefOf({ view: 'pack', id: pack.id, step: 'cards', item: id })}>
      {t('desk.openCard')}
    </a>
  );
}
