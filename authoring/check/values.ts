import type { VFileMessage } from 'vfile-message';

/** Numbers in a finding, by name. */
export type FindingValues = Readonly<Record<string, number>>;

const byMessage = new WeakMap<VFileMessage, FindingValues>();

/** Attaches the values in a message's text to it, so that it can be translated. */
export function keepValues(message: VFileMessage, values: FindingValues | undefined): void {
  if (values) byMessage.set(message, values);
}

/** The values attached to a message. */
export function valuesOf(message: VFileMessage): FindingValues {
  return byMessage.get(message) ?? {};
}
