import { MAX_TEXT } from './model.ts';

/**
 * An action, or a part of one, with each text cut to what the desk keeps: one that is longer could
 * be stored, but not read again. Everything else stays the same object.
 */
export function withinLimits<T>(data: T): T;
export function withinLimits(data: unknown): unknown {
  if (typeof data === 'string') return cut(data);
  if (Array.isArray(data)) {
    const parts = data.map((each: unknown) => withinLimits(each));
    return parts.every((each, index) => each === data[index]) ? data : parts;
  }
  if (typeof data !== 'object' || data === null) return data;
  const parts = Object.entries(data).map(([key, each]): [string, unknown, boolean] => {
    const part = withinLimits<unknown>(each);
    return [key, part, part === each];
  });
  return parts.every(([, , isSame]) => isSame)
    ? data
    : Object.fromEntries(parts.map(([key, part]) => [key, part]));
}

function cut(text: string): string {
  if (text.length <= MAX_TEXT) return text;
  // Not within a character of two units.
  return text.slice(0, MAX_TEXT).replace(/[\uD800-\uDBFF]$/, '');
}
