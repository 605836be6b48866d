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

/**
 * The bundled pack's title in letters that look like its own.
 *
 * @see https://www.unicode.org/Public/security/latest/confusables.txt
 */
const LOOKS_LIKE_OURS =
  /^[bвьƅβßʙᗷ][aаαɑᴀ][cсϲᴄ][kкκᴋ][gɡցԍɢ][rгᴦʀ][oоοօᴏ0][uυսцʋᴜ][nпηոɴ][dԁժᴅ][eеεҽєᴇ][rгᴦʀ]$/u;

/** Title of an imported pack, shown on its cards. It must not look like the bundled pack's. */
export const ImportedPackTitle = v.pipe(
  Pack.entries.title,
  v.check(
    (title) => !LOOKS_LIKE_OURS.test(bare(title)),
    'This is the title of the pack that comes with the extension.',
  ),
);

/** A title without signs, spaces and accents. */
function bare(title: string): string {
  return title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
