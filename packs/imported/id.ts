import * as v from 'valibot';
import { Pack } from '../schema.ts';

/** The pack that comes with the extension; no other may have its id. */
export const BUNDLED_ID = 'backgrounder';

/** Id of a pack that somebody adds. */
export const ImportedPackId = v.pipe(
  Pack.entries.id,
  v.maxLength(60, 'An id has at most 60 characters.'),
  v.notValue(BUNDLED_ID, `“${BUNDLED_ID}” is the pack that comes with the extension.`),
);

/** Title of such a pack, by which cards say that they are from it: none may pass for the bundled one. */
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
