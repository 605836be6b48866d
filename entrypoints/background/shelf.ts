import bundled from 'virtual:bundled-pack';
import * as v from 'valibot';
import { Pack } from '../../packs/schema.ts';
import { type Shelf, shelve } from '../../packs/shelf.ts';

/** Puts the bundled pack on the shelf, parsed as any pack is. */
export function loadShelf(): Shelf {
  return shelve(v.parse(Pack, JSON.parse(bundled)));
}
