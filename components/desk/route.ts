/** The steps of the desk, in the order one goes through them. */
export const STEPS = ['documents', 'statements', 'cards'] as const;
export type Step = (typeof STEPS)[number];

/** What the page shows: the packs there are, or a step of one, at one of its things. */
export type DeskRoute =
  | { readonly view: 'start' }
  | { readonly view: 'pack'; readonly id: string; readonly step: Step; readonly item: string };

/** The place that the address names; the start where it names none. */
export function routeOf(hash: string): DeskRoute {
  const [, view, id = '', step = '', item = ''] = hash.replace(/^#/, '').split('/');
  if (view !== 'pack' || !id) return { view: 'start' };
  return { view, id, step: STEPS.find((each) => each === step) ?? 'documents', item };
}

export function hrefOf(route: DeskRoute): string {
  if (route.view === 'start') return '#/';
  return `#/pack/${route.id}/${route.step}${route.item ? `/${route.item}` : ''}`;
}
