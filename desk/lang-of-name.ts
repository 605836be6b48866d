import { langByScript } from '../spotting/languages/lang.ts';

/**
 * The language to list a name in. Its script decides where it is not that of the given language:
 * under English, `Сандмир` would be found on no Russian page that gives it an ending. Names in
 * Latin letters stand in texts of any script.
 */
export function langOfName(name: string, lang: string): string {
  if (langByScript(lang, name) !== null) return lang;
  if (/\p{Script=Arabic}/u.test(name)) return /[پچژگکی]/u.test(name) ? 'fa' : 'ar';
  if (/\p{Script=Cyrillic}/u.test(name)) return /[іїєґ]/iu.test(name) ? 'uk' : 'ru';
  return lang;
}
