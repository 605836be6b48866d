import type { ComponentChildren } from 'preact';
import type { Contents } from '../../catalog/library.ts';
import { t } from '../../i18n/i18n.ts';
import { hrefOf, type LibraryRoute } from '../../messages/library-route.ts';
import { asQuery } from '../../messages/query.ts';
import { sendToBackground } from '../../messages/send-to-background.ts';
import { Coverage, useCoverage } from '../shared/Coverage.tsx';
import { LoadFailure } from '../shared/LoadFailure.tsx';
import { usePackChanges } from '../shared/use-pack-changes.ts';
import { type RequestState, useRequest } from '../shared/use-request.ts';
import { DocumentPage } from './DocumentPage.tsx';
import { DocumentsPage } from './DocumentsPage.tsx';
import { EntriesPage } from './EntriesPage.tsx';
import { EntryPage } from './EntryPage.tsx';
import { MapPage } from './MapPage.tsx';
import { Page } from './Page.tsx';
import { TimelinePage } from './TimelinePage.tsx';
import { useRoute } from './use-route.ts';

/** The views with a link in the navigation, in this order. */
const PARTS: readonly {
  readonly route: LibraryRoute;
  readonly label: () => string;
  readonly holds: readonly LibraryRoute['view'][];
}[] = [
  {
    route: { view: 'entries', query: '', kind: null },
    label: () => t('library.entries'),
    holds: ['entries', 'entry'],
  },
  { route: { view: 'timeline' }, label: () => t('library.timeline'), holds: ['timeline'] },
  { route: { view: 'map' }, label: () => t('library.map'), holds: ['map'] },
  {
    route: { view: 'documents', query: '' },
    label: () => t('library.documents'),
    holds: ['documents', 'document'],
  },
];

/** The library: all the content behind the cards. */
export function Library() {
  const [route, replace] = useRoute();
  const coverage = useCoverage();
  const packs = usePackChanges();
  const contents = useRequest(String(packs), () => sendToBackground({ type: 'contents' }));
  return (
    <>
      {/* A link would change the address, which is the place in the library. */}
      <button type="button" class="primary skip visually-hidden" onClick={toContent}>
        {t('library.skip')}
      </button>
      <header class="top">
        <a class="brand" href="#/">
          {t('manifest.name')}
        </a>
        <nav aria-label={t('library.parts')}>
          <ul>
            {PARTS.map(({ route: part, label, holds }) => (
              <li key={part.view}>
                <a
                  href={hrefOf(part)}
                  {...(route && holds.includes(route.view)
                    ? {
                        'aria-current':
                          route.view === part.view ? ('page' as const) : ('true' as const),
                      }
                    : {})}
                >
                  {label()}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <div class="others">
          <a href="/desk.html">{t('desk.open')}</a>
          <a href="/options.html">{t('options.title')}</a>
        </div>
      </header>
      <main id="content" tabIndex={-1}>
        <Opened answered={contents}>
          {(value) => (
            <>
              <View route={route} contents={value} packs={packs} replace={replace} />
              {coverage && route?.view === 'entries' && <Coverage coverage={coverage} />}
            </>
          )}
        </Opened>
      </main>
    </>
  );
}

function toContent(): void {
  document.getElementById('content')?.focus();
}

interface ViewProps {
  readonly route: LibraryRoute | null;
  readonly contents: Contents;
  /** Changes to imported packs so far. */
  readonly packs: number;
  readonly replace: (route: LibraryRoute) => void;
}

function View({ route, ...props }: ViewProps) {
  const { contents, packs } = props;
  switch (route?.view) {
    case 'entries':
      return <Searched route={route} {...props} />;
    case 'entry':
      return <OneEntry key={route.id} route={route} packs={packs} />;
    case 'timeline':
      return <TimelinePage moments={contents.moments} year={route.year} />;
    case 'map':
      return <MapPage map={contents.map} entries={contents.entries} spot={route.spot} />;
    case 'documents':
      return <Documents route={route} {...props} />;
    case 'document':
      return <OneDocument key={route.id} route={route} packs={packs} />;
    case undefined:
      return <Missing />;
  }
}

/** The props of one of the views. */
interface PropsOf<V extends LibraryRoute['view']> extends Omit<ViewProps, 'route'> {
  readonly route: Extract<LibraryRoute, { view: V }>;
}

function Searched({ route, contents, packs, replace }: PropsOf<'entries'>) {
  const query = asQuery(route.query);
  const found = useRequest(`${packs} ${query}`, async () =>
    query ? await sendToBackground({ type: 'search', query }) : contents.entries,
  );
  // Nothing is shown until there is a response, to avoid a flash of other results.
  return (
    <Opened answered={query ? found : { state: 'answered', value: contents.entries }}>
      {(hits) => (
        <EntriesPage
          route={route}
          hits={hits}
          subjects={contents.subjects}
          added={contents.added}
          onSearch={(typed) => replace({ ...route, query: typed })}
        />
      )}
    </Opened>
  );
}

function Documents({ route, contents, replace }: PropsOf<'documents'>) {
  return (
    <DocumentsPage
      route={route}
      documents={contents.documents}
      subjects={contents.subjects}
      added={contents.added}
      onSearch={(typed) => replace({ ...route, query: typed })}
    />
  );
}

function OneEntry({ route: { id, source }, packs }: Pick<PropsOf<'entry'>, 'route' | 'packs'>) {
  const card = useRequest(`${packs} ${id}`, () => sendToBackground({ type: 'card', id }));
  return (
    <Opened answered={card}>
      {(value) => (value ? <EntryPage card={value} source={source} /> : <Missing />)}
    </Opened>
  );
}

function OneDocument({
  route: { id, statement },
  packs,
}: Pick<PropsOf<'document'>, 'route' | 'packs'>) {
  const document = useRequest(`${packs} ${id}`, () => sendToBackground({ type: 'document', id }));
  return (
    <Opened answered={document}>
      {(value) => (value ? <DocumentPage document={value} statement={statement} /> : <Missing />)}
    </Opened>
  );
}

function Missing() {
  return (
    <Page title={t('library.title')}>
      <p class="intro" role="status">
        {t('library.missing')}
      </p>
      <p>
        <a class="button" href="#/">
          {t('library.search')}
        </a>
      </p>
    </Page>
  );
}

interface OpenedProps<T> {
  readonly answered: RequestState<T>;
  readonly children: (value: T) => ComponentChildren;
}

function Opened<T>({ answered, children }: OpenedProps<T>) {
  if (answered.state === 'answered') return <>{children(answered.value)}</>;
  if (answered.state === 'failed')
    return <LoadFailure text={t('library.failed')} onRetry={answered.retry} />;
  return <p role="status">{t('library.loading')}</p>;
}
