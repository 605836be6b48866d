/**
 * The sentences that somebody has chosen, by the name that was pressed; without
 * one, by an empty string.
 */
export type Choices = ReadonlyMap<string, readonly number[]>;

/**
 * The sentences chosen for a name or, if none is shown, before any name was
 * pressed; else the proposed ones.
 */
export function choiceFor(
  choices: Choices,
  name: string,
  shown: string,
  proposed: readonly number[],
): readonly number[] {
  const own = choices.get(name);
  if (own && own.length > 0) return own;
  const before = shown === '' ? (choices.get('') ?? []) : [];
  return before.length > 0 ? before : proposed;
}
