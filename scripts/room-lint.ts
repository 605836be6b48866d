/**
 * What the rooms may not import, and what to do instead. Biome takes the last rule that applies to a
 * file and forgets those before it, so `biome.rooms.json` repeats each for every room: it is written
 * from this list, by `npm run architecture`.
 */

/** Without a browser, a page or a setting. */
const PURE = ['spotting', 'sites', 'i18n', 'maps', 'text', 'packs', 'catalog', 'desk', 'authoring'];
const ROOMS = [...PURE, 'settings', 'messages', 'components', 'reader', 'background'];
/** The part of `authoring/` that runs in the browser. */
const WORKER = 'authoring in the browser';

/** The files of each room. Of those of two rooms, the rules of the later apply. */
const FILES: readonly (readonly [room: string, globs: readonly string[]])[] = [
  ...ROOMS.map((room) => [room, [`${room}/**`]] as const),
  [WORKER, ['authoring/**', '!authoring/build/**', '!authoring/draft/**']],
];

interface Ban {
  /** Globs of what may not be imported. */
  readonly of: readonly string[];
  /** By these rooms. */
  readonly by: readonly string[];
  readonly message: string;
}

/** Imports name the files of a room by paths relative to themselves. */
const inside = (room: string) => `**/${room}/**`;
const allBut = (...others: readonly string[]) => ROOMS.filter((room) => !others.includes(room));

const BANS: readonly Ban[] = [
  {
    of: [inside('authoring')],
    by: allBut('authoring'),
    message:
      'authoring/ is large. Code that runs in the browser must not import it; components/shared/authoring-worker.ts starts its worker by URL.',
  },
  {
    of: [inside('background')],
    by: allBut('background'),
    message: 'Do not import background/: send it a message through messages/.',
  },
  {
    of: [inside('components')],
    by: allBut('components', 'reader'),
    message:
      'Only entrypoints/ import components/. Move code that several rooms share to packs/, settings/ or messages/.',
  },
  {
    of: [inside('components'), '!**/components/shared/surface.css*'],
    by: ['reader'],
    message:
      'The reader imports nothing from components/ but the tokens of the card’s surface: the card runs in its own frame, reached through messages/card-port.ts.',
  },
  {
    of: [inside('entrypoints')],
    by: ROOMS,
    message: 'Entry points wire rooms together; nothing imports them.',
  },
  {
    of: [inside('messages')],
    by: [...PURE, 'settings'],
    message: 'Pure rooms do not send messages: take what is needed as an argument.',
  },
  {
    of: [inside('reader')],
    by: allBut('reader'),
    message: 'The reader runs in web pages: talk to it through messages/.',
  },
  {
    of: [inside('settings')],
    by: PURE,
    message: 'This room does not read settings: take what is needed as an argument.',
  },
  {
    of: [inside('sites')],
    by: PURE.filter((room) => room !== 'sites'),
    message: 'This room does not decide where the extension runs: take the verdict as an argument.',
  },
  {
    of: [inside('spotting')],
    by: ['sites', 'i18n'],
    message: 'The background finds names: this room only receives mentions.',
  },
  {
    of: [inside('spotting')],
    by: ['maps', 'text'],
    message: 'This room does not look for names in text: take what is needed as an argument.',
  },
  {
    of: [inside('packs')],
    by: ['spotting', 'sites', 'i18n', 'text'],
    message: 'This room does not know packs: take what is needed as an argument.',
  },
  {
    of: [inside('packs')],
    by: ['maps'],
    message:
      'maps/ knows shapes and names on a map, no entries: take what is needed as an argument.',
  },
  {
    of: [inside('catalog')],
    by: ['spotting', 'sites', 'i18n', 'maps', 'text', 'desk', 'settings', 'reader'],
    message:
      'The catalog answers what the background is asked, across all packs. Take what is needed as an argument, or send a message.',
  },
  {
    of: [inside('catalog')],
    by: ['packs'],
    message:
      'packs/ is about one pack and does not know the catalog of all: code that needs several packs belongs in catalog/.',
  },
  {
    of: [inside('catalog')],
    by: [WORKER],
    message: 'Only authoring/build/ knows the catalog, as it writes the files that it reads.',
  },
  {
    of: [inside('maps')],
    by: ['spotting', 'sites', 'i18n', 'text'],
    message: 'This room does not know maps: take what is needed as an argument.',
  },
  {
    of: [inside('i18n')],
    by: PURE.filter((room) => room !== 'i18n'),
    message:
      'Pure rooms have no interface texts: return a value and let components/ put it into words.',
  },
  {
    of: [inside('scripts'), inside('tests')],
    by: ROOMS,
    message: 'Scripts and tests import rooms, never the other way round.',
  },
  {
    of: [inside('desk')],
    by: allBut('desk', 'authoring', 'components', 'reader'),
    message: 'desk/ belongs to the desk’s page and authoring/: this room must not import it.',
  },
  {
    of: ['**/build/**', '!pdfjs-dist/**'],
    by: [WORKER],
    message:
      'authoring/build/ needs Node, but the code that reads imported packs runs in the browser.',
  },
  {
    of: ['valibot'],
    by: ['reader'],
    message:
      'The reader validates nothing: whatever it hears comes from this extension itself, and each article would load the schemas. See docs/decisions/044-who-parses.md.',
  },
];

/** Biome's configuration of what rooms may import. */
export function roomLint(): object {
  return {
    $schema: './node_modules/@biomejs/biome/configuration_schema.json',
    overrides: FILES.map(([room, includes]) => ({
      includes,
      linter: { rules: { style: { noRestrictedImports: optionsFor(room) } } },
    })),
  };
}

function optionsFor(room: string) {
  const names = room === WORKER ? [WORKER, 'authoring'] : [room];
  const bans = BANS.filter(({ by }) => names.some((name) => by.includes(name)));
  const patterns = bans.map(({ of, message }) => ({ group: of, message }));
  return { level: 'error', options: { patterns } };
}
