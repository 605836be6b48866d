import type { Event, State } from '../../../reader/state.ts';
import type { PageSettings } from '../../../settings/schema.ts';
import { pageSettings } from './samples.ts';

/** Events of a reader whose elements and mentions are letters. */

export type S = State<string, string>;
export type E = Event<string, string>;

export const changed = (...roots: string[]): E => ({ name: 'changed', roots });
export const read: E = { name: 'read' };
export const marked = (terms = 1, ...mentions: string[]): E => ({
  name: 'marked',
  marked: mentions,
  terms,
  names: terms ? String(terms) : '',
});
export const failed: E = { name: 'failed', error: new Error('Could not establish connection.') };
export const asked: E = { name: 'asked' };
export const stop: E = { name: 'stop' };
export const gotSettings = (count: number, change: Partial<PageSettings> = {}, run = 1): E => ({
  name: 'settings',
  settings: pageSettings({ ...change, revision: { run, count } }),
});
