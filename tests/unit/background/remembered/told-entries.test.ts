import { expect, it, vi } from 'vitest';
import { createToldEntries, ledToBy } from '../../../../background/remembered/told-entries.ts';
import { qualified } from '../../../../packs/imported/qualify.ts';
import { samplePack } from '../../authoring/sample.ts';
import { catalogOf } from '../../catalog/catalog-of.ts';
import { PACK } from '../../packs/small-pack.ts';
import { area } from '../session-area.ts';

it('a page was told of what was found in it, even if the background restarts meanwhile', async () => {
  const session = area();
  const first = createToldEntries(session);
  await Promise.all([
    first.tell(7, 'a.example', ['own/hall', 'taliban']),
    first.tell(7, 'a.example', ['own/board']),
  ]);
  const second = createToldEntries(session);
  const isTold = await second.in(7, 'a.example');
  expect(['own/hall', 'own/board', 'own/mayor'].map(isTold)).toEqual([true, true, false]);
  // The bundled pack is no secret.
  expect(isTold('hamas')).toBe(true);
  expect((await second.in(8, 'a.example'))('own/hall')).toBe(false);
});

it('says whether a page is told of anything new', async () => {
  const told = createToldEntries(area());
  expect(await told.tell(7, 'a.example', ['taliban'])).toBe(false);
  expect(await told.tell(7, 'a.example', ['own/hall'])).toBe(true);
  expect(await told.tell(7, 'a.example', ['own/hall', 'taliban'])).toBe(false);
  expect(await told.tell(7, 'a.example', ['own/hall', 'own/board'])).toBe(true);
  expect(await told.tell(7, 'b.example', ['own/hall'])).toBe(true);
});

it('the page of another site in the same tab was not', async () => {
  const told = createToldEntries(area());
  await told.tell(7, 'a.example', ['own/hall']);
  expect((await told.in(7, 'b.example'))('own/hall')).toBe(false);
  // What the page before asked may be answered late.
  await told.tell(7, 'b.example', ['own/board']);
  expect((await told.in(7, 'a.example'))('own/hall')).toBe(true);
  for (const host of ['c.example', 'd.example']) await told.tell(7, host, ['own/board']);
  expect((await told.in(7, 'a.example'))('own/hall')).toBe(false);
  expect((await told.in(7, 'b.example'))('own/board')).toBe(true);
});

it('of the sites in a tab, those told last are remembered', async () => {
  const told = createToldEntries(area());
  for (const host of ['a.example', 'b.example']) await told.tell(7, host, ['own/hall']);
  await told.tell(7, 'a.example', ['own/board']);
  for (const host of ['c.example', 'd.example']) await told.tell(7, host, ['own/hall']);
  expect((await told.in(7, 'a.example'))('own/hall')).toBe(true);
  expect((await told.in(7, 'b.example'))('own/hall')).toBe(false);
});

it('is forgotten with the tab, and ignored if damaged', async () => {
  const session = area();
  const told = createToldEntries(session);
  await told.tell(7, 'a.example', ['own/hall']);
  await told.close(7);
  expect(session.items).toEqual({});
  expect((await told.in(7, 'a.example'))('own/hall')).toBe(false);
  const damaged = createToldEntries(area({ 'told-entries:7': [['a.example', 'own/hall']] }));
  expect((await damaged.in(7, 'a.example'))('own/hall')).toBe(false);
});

it('keeps nothing of a tab that was closed while its page was asking', async () => {
  const session = area();
  const told = createToldEntries(session);
  const telling = told.tell(7, 'a.example', ['own/hall']);
  await Promise.all([told.close(7), telling]);
  await told.tell(7, 'a.example', ['own/board']);
  expect(session.items).toEqual({});
});

it('is remembered although it cannot be kept, and read again if it could not be read', async () => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => {});
  const full = {
    ...area(),
    set: () => Promise.reject(new Error('Session storage quota bytes exceeded.')),
  };
  const told = createToldEntries(full);
  await told.tell(7, 'a.example', ['own/hall']);
  expect((await told.in(7, 'a.example'))('own/hall')).toBe(true);
  expect(error).toHaveBeenCalledOnce();

  const session = area({ 'told-entries:7': [['a.example', ['own/hall']]] });
  const { get } = session;
  session.get = () => Promise.reject(new Error('IO error'));
  const again = createToldEntries(session);
  await expect(again.in(7, 'a.example')).rejects.toThrow('IO error');
  session.get = get;
  expect((await again.in(7, 'a.example'))('own/hall')).toBe(true);
});

it('a card leads to the entries it relates to, and to no document', async () => {
  const pack = qualified(await samplePack());
  const card = await catalogOf(PACK, pack).card('sandmere/sandmere-hall');
  if (!card) throw new Error('The sample has this card.');
  expect(ledToBy(card)).toContain('sandmere/sandmere-water-board');
  const documents = pack.documents.map(({ id }) => id);
  expect(ledToBy(card).filter((id) => documents.includes(id))).toEqual([]);
});
