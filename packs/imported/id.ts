import * as v from 'valibot';
import { Pack } from '../schema.ts';
import { mixesScripts } from './scripts.ts';

/** Id of the bundled pack; no other pack may have it. */
export const BUNDLED_ID = 'backgrounder';

/** Id of an imported pack. */
export const ImportedPackId = v.pipe(
  Pack.entries.id,
  v.maxLength(60, 'An id has at most 60 characters.'),
  v.notValue(BUNDLED_ID, `“${BUNDLED_ID}” is the pack that comes with the extension.`),
);

/**
 * The bundled pack's title in letters that look like its own. Letters of scripts that Latin is not
 * written with need not be here; see `scripts.ts`.
 *
 * @see https://www.unicode.org/Public/security/latest/confusables.txt
 */
const LOOKS_LIKE_OURS =
  /^[bвьƅβßʙᗷɓƀ][aаαɑᴀæ][cсϲᴄƈȼ][kкκᴋƙĸ][gɡցԍɢɠǥqԛ][rгᴦʀɾɼɽɍꭇꭈ][oоοօᴏ0øɵꝋ〇口ロᄋ][uυսцʋᴜʉ][nпηոɴŋɲƞ](?:[dԁժᴅđɖɗ]|cl)[eеεҽєᴇɛəǝ][rгᴦʀɾɼɽɍꭇꭈ]$/u;

/** Title of an imported pack, shown on its cards. It must not look like the bundled pack's. */
export const ImportedPackTitle = v.pipe(
  Pack.entries.title,
  v.check(
    (title) => !LOOKS_LIKE_OURS.test(bare(title)),
    'This is the title of the pack that comes with the extension.',
  ),
  v.check(
    (title) => !mixesScripts(title),
    'A word in this has letters of several scripts, which may make it read other than it is.',
  ),
);

/**
 * A title without signs, spaces and accents. Of signs that stand for letters, only those for a
 * single one are read: “Ⓑ”, not “™”.
 */
function bare(title: string): string {
  return title
    .replace(/\p{S}/gu, (sign) => {
      const letters = sign.normalize('NFKD').replace(/\P{L}/gu, '');
      return letters.length === 1 ? letters : '';
    })
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
