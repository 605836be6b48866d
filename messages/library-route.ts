import * as v from 'valibot';
import { Kind } from '../packs/kind.ts';

/** A route of the library. Its URLs must stay stable: people bookmark them. */
export type LibraryRoute =
  | {
      readonly view: 'entries';
      readonly query: string;
      readonly kind: Kind | null;
      readonly subject?: string | undefined;
      /** Id of a pack that the reader has added. */
      readonly pack?: string | undefined;
    }
  /** An entry, optionally scrolled to one of its sources. */
  | { readonly view: 'entry'; readonly id: string; readonly source?: number | undefined }
  /** The timeline, optionally scrolled to a year. */
  | { readonly view: 'timeline'; readonly year?: number | undefined }
  /** The map, optionally at the spot of an entry. */
  | { readonly view: 'map'; readonly spot?: string | undefined }
  | {
      readonly view: 'documents';
      readonly query: string;
      readonly subject?: string | undefined;
      /** Id of a pack that the reader has added. */
      readonly pack?: string | undefined;
    }
  /** A document, optionally scrolled to one of its statements. */
  | { readonly view: 'document'; readonly id: string; readonly statement?: number | undefined };

/** The URL fragment of a route, including the `#`. */
export function hrefOf(route: LibraryRoute): string {
  switch (route.view) {
    case 'entries':
      return withParameters('#/', route);
    case 'entry':
      return `#/entry/${encodeURIComponent(route.id)}${route.source ? `/${route.source}` : ''}`;
    case 'document':
      return `#/document/${encodeURIComponent(route.id)}${route.statement ? `/${route.statement}` : ''}`;
    case 'map':
      return route.spot ? `#/map/${encodeURIComponent(route.spot)}` : '#/map';
    case 'timeline':
      return route.year ? `#/timeline/${route.year}` : '#/timeline';
    case 'documents':
      return withParameters('#/documents', route);
  }
}

/** What a list is narrowed by. */
interface Narrowed {
  readonly query: string;
  readonly kind?: Kind | null;
  readonly subject?: string | undefined;
  readonly pack?: string | undefined;
}

function withParameters(path: string, { query, kind, subject, pack }: Narrowed): string {
  const asked = new URLSearchParams();
  if (query) asked.set('q', query);
  if (kind) asked.set('kind', kind);
  if (subject) asked.set('subject', subject);
  if (pack) asked.set('pack', pack);
  return asked.size > 0 ? `${path}?${asked}` : path;
}

/** Parses a URL fragment, with its `#`; null if it is not a route. */
export function routeAt(hash: string): LibraryRoute | null {
  // A query may have a question mark itself: not all that pass links on leave it encoded.
  const [path = '', ...asked] = hash.replace(/^#\/?/, '').split('?');
  const [view = '', id, number, more] = path.split('/').map(decode);
  if (more !== undefined) return null;
  const parameters = new URLSearchParams(asked.join('?'));
  const narrowed = {
    query: parameters.get('q') ?? '',
    subject: parameters.get('subject') ?? undefined,
    pack: parameters.get('pack') ?? undefined,
  };
  if (view === '') {
    const kind = v.safeParse(Kind, parameters.get('kind'));
    return { view: 'entries', ...narrowed, kind: kind.success ? kind.output : null };
  }
  if (view === 'entry' && id) return { view, id, source: numberIn(number) };
  if (view === 'document' && id) return { view, id, statement: numberIn(number) };
  if (view === 'map' && number === undefined) return { view, spot: id };
  if (view === 'timeline' && number === undefined) return { view, year: numberIn(id) };
  return view === 'documents' && id === undefined ? { view, ...narrowed } : null;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function numberIn(text: string | undefined): number | undefined {
  return text && /^[1-9]\d{0,3}$/.test(text) ? Number(text) : undefined;
}
