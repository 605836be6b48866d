import type { VFileMessage } from 'vfile-message';

/** Numbers that a finding speaks of, by name. */
export type FindingValues = Readonly<Record<string, number>>;

const byMessage = new WeakMap<VFileMessage, FindingValues>();

/** Keeps beside a message what its text is made of, so that it can be put into other words. */
export function keepValues(message: VFileMessage, values: FindingValues | undefined): void {
  if (values) byMessage.set(message, values);
}

/** What was kept beside a message. */
export function valuesOf(message: VFileMessage): FindingValues {
  return byMessage.get(message) ?? {};
}
