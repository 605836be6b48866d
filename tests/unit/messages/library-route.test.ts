import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hrefOf, routeAt } from '../../../messages/library-route.ts';
import { Kind } from '../../../packs/kind.ts';

describe('URLs of the library', () => {
  it.each([
    ['', { view: 'entries', query: '', kind: null }],
    ['#/', { view: 'entries', query: '', kind: null }],
    ['#/?q=kabul&kind=event', { view: 'entries', query: 'kabul', kind: 'event' }],
    ['#/?q=who?&kind=event', { view: 'entries', query: 'who?', kind: 'event' }],
    ['#/?subject=asia', { view: 'entries', query: '', kind: null, subject: 'asia' }],
    ['#/?pack=sandmere', { view: 'entries', query: '', kind: null, pack: 'sandmere' }],
    ['#/?kind=planet', { view: 'entries', query: '', kind: null }],
    ['#/entry/isis-k', { view: 'entry', id: 'isis-k' }],
    ['#/entry/isis-k/3', { view: 'entry', id: 'isis-k', source: 3 }],
    ['#/entry/isis-k/x', { view: 'entry', id: 'isis-k' }],
    ['#/document/report/12', { view: 'document', id: 'report', statement: 12 }],
    ['#/timeline', { view: 'timeline' }],
    ['#/timeline/2024', { view: 'timeline', year: 2024 }],
    ['#/map', { view: 'map' }],
    ['#/map/moscow', { view: 'map', spot: 'moscow' }],
    ['#/map/moscow/1', null],
    ['#/documents', { view: 'documents', query: '' }],
    ['#/documents?q=un&subject=asia', { view: 'documents', query: 'un', subject: 'asia' }],
    ['#/entry/isis-k/3x', { view: 'entry', id: 'isis-k' }],
    ['#/entry/isis-k/x3', { view: 'entry', id: 'isis-k' }],
    ['#/nowhere', null],
    ['#/timeline/2024/1', null],
    ['#/documents/1', null],
    ['#/entry', null],
    ['#/entry/a/1/2', null],
  ])('parses “%s”', (hash, place) => expect(routeAt(hash)).toEqual(place));

  it.each([
    [{ view: 'entries', query: '', kind: null }, '#/'],
    [{ view: 'entries', query: 'kabul', kind: null }, '#/?q=kabul'],
    [{ view: 'entries', query: '', kind: 'event' }, '#/?kind=event'],
  ] as const)('are short: %o', (route, hash) => expect(hrefOf(route)).toBe(hash));

  it('parse to the route they were made from', () => {
    const id = fc.string({ minLength: 1 });
    const number = fc.option(fc.integer({ min: 1, max: 9999 }), { nil: undefined });
    const place = fc.oneof(
      fc.record({
        view: fc.constant('entries' as const),
        query: fc.string(),
        kind: fc.constantFrom(null, ...Kind.options),
        subject: fc.option(id, { nil: undefined }),
        pack: fc.option(id, { nil: undefined }),
      }),
      fc.record({ view: fc.constant('entry' as const), id, source: number }),
      fc.record({ view: fc.constant('document' as const), id, statement: number }),
      fc.record({ view: fc.constant('map' as const), spot: fc.option(id, { nil: undefined }) }),
      fc.record({
        view: fc.constant('documents' as const),
        query: fc.string(),
        subject: fc.option(id, { nil: undefined }),
        pack: fc.option(id, { nil: undefined }),
      }),
      fc.record({ view: fc.constant('timeline'), year: number }),
    );
    fc.assert(
      fc.property(place, (each) => {
        expect(routeAt(hrefOf(each))).toEqual(each);
      }),
    );
  });

  it('never make the parser throw', () => {
    fc.assert(fc.property(fc.string(), (hash) => void routeAt(hash)));
    expect(routeAt('#/entry/%E0%A4%A')).toEqual({ view: 'entry', id: '%E0%A4%A' });
  });
});
