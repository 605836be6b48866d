import { tabToUse } from './requested-tab.ts';

/** The steps of the desk, in order. */
export const STEPS = ['documents', 'statements', 'cards'] as const;
export type Step = (typeof STEPS)[number];

/** What the page shows: the list of packs, or a step of one, with a document or card open. */
type DeskRoute =
  | { readonly view: 'start' }
  | {
      readonly view: 'pack';
      readonly id: string;
      readonly step: Step;
      readonly item: string;
      /** Of names in a document: the card that was written last, to go on from its name. */
      readonly after?: string;
    };

/**
 * Where somebody comes back to a pack: to its cards, once there are any; to its documents with a
 * page that is to be one.
 */
export function stepFor({ cards }: { readonly cards: readonly unknown[] }): Step {
  if (tabToUse() !== null) return 'documents';
  return cards.length > 0 ? 'cards' : 'documents';
}

/** Parses a hash. @returns the start if it names no route. */
export function routeOf(hash: string): DeskRoute {
  const [, view, id = '', step = '', item = '', after = ''] = hash.replace(/^#/, '').split('/');
  if (view !== 'pack' || !id) return { view: 'start' };
  return { view, id, step: STEPS.find((each) => each === step) ?? 'documents', item, after };
}

/** The hash of a route, including the `#`. */
export function hrefOf(route: DeskRoute): string {
  if (route.view === 'start') return '#/';
  const { id, step, item, after } = route;
  return ['#/pack', id, step, ...(item ? [item, ...(after ? [after] : [])] : [])].join('/');
}
