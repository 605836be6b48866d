const NAME = "\\p{Lu}[\\p{L}\\p{M}.’'-]*(?: \\p{Lu}[\\p{L}\\p{M}.’'-]*){1,3}";

/** One or more full names after “by”, and at most a date, a place or an agency after them. */
const BYLINE = new RegExp(
  `^(?:Von|Par|Por|Авторы?:|Автор|Текст:|Yazan:|Haber:) ${NAME}(?:(?:,| und| et| y| и| ve) ${NAME})*(?: ?[,|/–—-] ?[^.!?]*(?:\\d{1,2}\\.[^.!?]*)?)?$`,
  'u',
);

/** The longest of them. */
const LONGEST = 120;

/** Whether a line says who wrote a text, which is seldom who it is about. */
export function isByline(line: string): boolean {
  return line.length <= LONGEST && BYLINE.test(line);
}
