import type { ComponentChildren } from 'preact';
import { t } from '../../i18n/i18n.ts';
import { addressOf, type Place } from '../../messages/library-routes.ts';
import { asQuery } from '../../messages/query.ts';
import { ask } from '../../messages/send-to-background.ts';
import type { Contents } from '../../packs/library.ts';
import { DocumentPage } from './DocumentPage.tsx';
import { Documents } from './DocumentsPage.tsx';
import { Entries } from './EntriesPage.tsx';
import { EntryPage } from './EntryPage.tsx';
import { Places } from './MapPage.tsx';
import { Page } from './Page.tsx';
import { Events } from './TimelinePage.tsx';
import { type Answered, useAnswer } from './use-answer.ts';
import { usePlace } from './use-route.ts';

/** The parts of the library, in the order their links have. */
const PARTS = [
  { view: 'entries', label: () => t('library.entries'), holds: ['entries', 'entry'] },
  { view: 'timeline', label: () => t('library.timeline'), holds: ['timeline'] },
  { view: 'map', label: () => t('library.map'), holds: ['map'] },
  { view: 'documents', label: () => t('library.documents'), holds: ['documents', 'document'] },
] as const;

/** Everything that cards are made of, to be read at leisure. */
export function Library() {
  const [place, replace] = usePlace();
  const contents = useAnswer('contents', () => ask({ type: 'contents' }));
  return (
    <>
      {/* A link would change the address, which is the place in the library. */}
      <button type="button" class="skip" onClick={toContent}>
        {t('library.skip')}
      </button>
      <header class="top">
        <a class="brand" href="#/">
          {t('manifest.name')}
        </a>
        <nav aria-label={t('library.parts')}>
          <ul>
            {PARTS.map(({ view, label, holds }) => (
              <li key={view}>
                <a
                  href={view === 'entries' ? '#/' : addressOf({ view })}
                  {...(place && holds.some((each) => each === place.view)
                    ? {
                        'aria-current': place.view === view ? ('page' as const) : ('true' as const),
                      }
                    : {})}
                >
                  {label()}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <a class="to-settings" href="/options.html">
          {t('options.title')}
        </a>
      </header>
      <main id="content" tabIndex={-1}>
        <Opened answered={contents}>
          {(value) => <View place={place} contents={value} replace={replace} />}
        </Opened>
      </main>
    </>
  );
}

function toContent(): void {
  document.getElementById('content')?.focus();
}

interface ViewProps {
  readonly place: Place | null;
  readonly contents: Contents;
  readonly replace: (place: Place) => void;
}

function View({ place, contents, replace }: ViewProps) {
  switch (place?.view) {
    case 'entries':
      return <Searched place={place} contents={contents} replace={replace} />;
    case 'entry':
      return <OneEntry key={place.id} place={place} />;
    case 'timeline':
      return <Events moments={contents.moments} />;
    case 'map':
      return <Places map={contents.map} entries={contents.entries} spot={place.spot} />;
    case 'documents':
      return <Documents documents={contents.documents} />;
    case 'document':
      return <OneDocument key={place.id} place={place} />;
    case undefined:
      return <Missing />;
  }
}

function Searched({
  place,
  contents,
  replace,
}: Omit<ViewProps, 'place'> & { readonly place: Extract<Place, { view: 'entries' }> }) {
  const query = asQuery(place.query);
  const found = useAnswer(query, async () =>
    query ? await ask({ type: 'search', query }) : contents.entries,
  );
  // Nothing is shown to be taken away again.
  if (query && found.state === 'waiting') return <p role="status">{t('library.loading')}</p>;
  const hits = query && found.state === 'answered' ? found.value : contents.entries;
  return (
    <Entries place={place} hits={hits} onSearch={(typed) => replace({ ...place, query: typed })} />
  );
}

function OneEntry({
  place: { id, source },
}: {
  readonly place: Extract<Place, { view: 'entry' }>;
}) {
  const card = useAnswer(id, () => ask({ type: 'card', id }));
  return (
    <Opened answered={card}>
      {(value) => (value ? <EntryPage card={value} source={source} /> : <Missing />)}
    </Opened>
  );
}

function OneDocument({
  place: { id, statement },
}: {
  readonly place: Extract<Place, { view: 'document' }>;
}) {
  const document = useAnswer(id, () => ask({ type: 'document', id }));
  return (
    <Opened answered={document}>
      {(value) => (value ? <DocumentPage document={value} statement={statement} /> : <Missing />)}
    </Opened>
  );
}

function Missing() {
  return (
    <Page title={t('library.title')}>
      <p role="status">{t('library.missing')}</p>
    </Page>
  );
}

interface OpenedProps<T> {
  readonly answered: Answered<T>;
  readonly children: (value: T) => ComponentChildren;
}

function Opened<T>({ answered, children }: OpenedProps<T>) {
  if (answered.state === 'answered') return <>{children(answered.value)}</>;
  return (
    <p role="status">{answered.state === 'failed' ? t('library.failed') : t('library.loading')}</p>
  );
}
