/**
 * Writes a date as exactly as it is known: `2026-03-12` as “12 March 2026”, `2024-07` as
 * “July 2024”, `2021` as “2021”.
 */
export function writeDate(date: string): string {
  const [year, month, day] = date.split('-');
  const options: Intl.DateTimeFormatOptions = {
    year: 'numeric',
    ...(month ? { month: 'long' } : {}),
    ...(day ? { day: 'numeric' } : {}),
    timeZone: 'UTC',
  };
  const time = Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1));
  return new Intl.DateTimeFormat('en-GB', options).format(time);
}
