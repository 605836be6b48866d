import * as v from 'valibot';
import { Pack } from '../schema.ts';

/** Id of the bundled pack; no other pack may have it. */
export const BUNDLED_ID = 'backgrounder';

/** Id of an imported pack. */
export const ImportedPackId = v.pipe(
  Pack.entries.id,
  v.maxLength(60, 'An id has at most 60 characters.'),
  v.notValue(BUNDLED_ID, `“${BUNDLED_ID}” is the pack that comes with the extension.`),
);

/** Title of an imported pack, shown on its cards. It must not look like the bundled pack's. */
export const ImportedPackTitle = v.pipe(
  Pack.entries.title,
  v.check(
    (title) =>
      title
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]/gu, '') !== BUNDLED_ID,
    'This is the title of the pack that comes with the extension.',
  ),
);
