import { useMemo, useState } from 'preact/hooks';
import { gapsIn } from '../../../desk/gaps.ts';
import type { DeskCard } from '../../../desk/model.ts';
import { t } from '../../../i18n/i18n.ts';
import type { Hit } from '../../../packs/hit.ts';
import { isImported } from '../../../packs/imported/is-imported.ts';
import { MAX_NAME } from '../../../text/limited.ts';
import { nameOfKind } from '../../shared/kinds.ts';
import { useHits } from '../../tab/use-search.ts';
import { useBeginCard } from '../names/begin-card.ts';
import { useTakeCard } from '../names/take-card.ts';
import { hrefOf } from '../navigation/route.ts';
import { useFindings, useSession } from '../session.ts';
import { CardEditor } from './editor/CardEditor.tsx';
import { Preview } from './Preview.tsx';
import { ToDo } from './ToDo.tsx';
import { TryOn } from './TryOn.tsx';

/** The third step: writing a card, beside a preview. */
export function CardsStep({ item }: { readonly item: string }) {
  const { pack } = useSession();
  const [name, setName] = useState('');
  const card = pack.cards.find(({ id }) => id === item) ?? pack.cards.at(-1);
  const goTo = (id: string) => {
    location.hash = hrefOf({ view: 'pack', id: pack.id, step: 'cards', item: id });
  };
  const begin = useBeginCard();
  const nameLabel = card ? t('desk.ownName') : t('desk.name');
  return (
    <div class={card ? 'step cards' : 'step'}>
      <section class="side" aria-labelledby="cards-there">
        <h2 id="cards-there">{t('desk.stepCards')}</h2>
        <form
          class="row"
          onSubmit={(event) => {
            event.preventDefault();
            if (name.trim()) void begin(name.trim());
            setName('');
          }}
        >
          <input
            class="input"
            aria-label={nameLabel}
            placeholder={nameLabel}
            maxLength={MAX_NAME}
            value={name}
            onInput={({ currentTarget }) => setName(currentTarget.value)}
          />
          <button type="submit" class="button" disabled={!name.trim()}>
            {t('desk.writeCard')}
          </button>
        </form>
        {!card && (
          <p class="none">
            {t('desk.noCardYet')}{' '}
            <a href={hrefOf({ view: 'pack', id: pack.id, step: 'statements', item: '' })}>
              {t('desk.stepStatements')}
            </a>
          </p>
        )}
        <Cards current={card?.id ?? ''} />
        <FromLibrary onTaken={goTo} />
      </section>
      {card && <OneCard key={card.id} card={card} onCard={goTo} />}
    </div>
  );
}

/** The cards of the pack, each with a link. */
function Cards({ current }: { readonly current: string }) {
  const { pack, waiting } = useSession();
  const cards = pack.cards.map((each) => ({
    id: each.id,
    name: each.name || t('desk.untitled'),
    kind: nameOfKind(each.kind),
    lacks: gapsIn(pack, each).length > 0 || waiting.includes(each.id),
  }));
  // Rendered again only if something listed has changed, not on each key press.
  return useMemo(
    () => (
      <ul class="things">
        {cards.map(({ id, name, kind, lacks }) => (
          <li key={id}>
            <a
              href={hrefOf({ view: 'pack', id: pack.id, step: 'cards', item: id })}
              aria-current={id === current ? 'true' : undefined}
            >
              <span dir="auto">{name}</span>
              <small>
                {kind}
                {lacks && ` · ${t('desk.incomplete')}`}
              </small>
            </a>
          </li>
        ))}
      </ul>
    ),
    [current, JSON.stringify(cards)],
  );
}

interface OneCardProps {
  readonly card: DeskCard;
  readonly onCard: (id: string) => void;
}

/** A card, and beside it what it lacks and how it looks. */
function OneCard({ card, onCard }: OneCardProps) {
  const findings = useFindings({ kind: 'card', id: card.id });
  return (
    <>
      <CardEditor card={card} findings={findings} />
      <aside class="beside" aria-label={t('desk.preview')}>
        <ToDo card={card} findings={findings} />
        <Preview card={card} onCard={onCard} />
        <TryOn />
      </aside>
    </>
  );
}

/** Cards of the library shown for a query. */
const MOST_HITS = 6;

/** Copies a bundled card as a starting point. */
function FromLibrary({ onTaken }: { readonly onTaken: (id: string) => void }) {
  const [query, setQuery] = useState('');
  const { notice, forget, take } = useTakeCard();
  const found = useHits(query);
  const answered = found.state === 'answered' ? (found.value ?? []) : [];
  // Cards of imported packs can be edited there.
  const hits = answered.filter(({ id }) => !isImported(id)).slice(0, MOST_HITS);
  const search = (text: string) => {
    setQuery(text);
    forget();
  };
  const takeAndOpen = async (hit: Hit) => {
    if (!(await take(hit))) return;
    setQuery('');
    onTaken(hit.id);
  };
  return (
    <details class="from-library">
      <summary>{t('desk.fromLibrary')}</summary>
      <p class="hint">{t('desk.fromLibraryHint')}</p>
      <input
        type="search"
        class="input"
        aria-label={t('popup.search')}
        placeholder={t('popup.search')}
        value={query}
        onInput={({ currentTarget }) => search(currentTarget.value)}
      />
      <ul class="things">
        {hits.map((hit) => (
          <li key={hit.id}>
            <button type="button" onClick={() => void takeAndOpen(hit)}>
              {hit.name}
              <small>{hit.gloss}</small>
            </button>
          </li>
        ))}
      </ul>
      <p role="status">{notice || (found.state === 'failed' && t('popup.searchFailed'))}</p>
    </details>
  );
}
