import { describe, expect, it, vi } from 'vitest';
import { ignoringUnreachable, isUnreachable, reportOnce } from '../../../messages/unreachable.ts';

/** Messages of Chromium 156 and Firefox 153. */
const REFUSALS = [
  'Could not establish connection. Receiving end does not exist.',
  'The message port closed before a response was received.',
  'A listener indicated an asynchronous response by returning true, but the message channel closed before a response was received',
  'The page keeping the extension port is moved into back/forward cache, so the message channel is closed.',
  'Extension context invalidated.',
  'No SW',
  'No RPH',
  'The browser is shutting down.',
  'No tab with id: 99999999',
  'No tab with id: 99999999.',
  'The tab was closed.',
  'Tab was closed.',
  'The frame was removed.',
  'Frame with ID 77 was removed.',
  'Tab containing frame with ID 0 was removed.',
  'Frame with ID 0 is showing error page',
  'Frame with ID 0 is not ready',
  'No frame with id 77 in tab with id 1950166512',
  'No document with id FB3F3C4E0A0C4B9BB2A5C1D0DEADBEEF in tab with id 1950166512',
  'Cannot access contents of the page. Extension manifest must request permission to access the respective host.',
  'Cannot access contents of url "file:///a". Extension manifest must request permission to access this host.',
  'Cannot access "about:blank" at origin "null". Extension must have permission to access the frame\'s origin, and matchAboutBlank must be true.',
  'Cannot access a chrome:// URL',
  'Cannot access a chrome-extension:// URL of different extension',
  'The extensions gallery cannot be scripted.',
  'The New Tab Page cannot be scripted.',
  'This page cannot be scripted due to an ExtensionsSettings policy.',
  'Invalid tab ID: 5',
  'Invalid frame IDs: [77].',
  'Invalid documentId: 3a54d5bd-0f8f-4f6a-9d5e-4e5f3c8b8c7d',
  'Missing host permission for the tab',
  'Missing host permission for the tab or frames',
  'An unexpected error occurred',
];

const MISTAKES = [
  new TypeError("Cannot read properties of undefined (reading 'id')"),
  new Error("Could not load file: 'reader.js'."),
  new Error('Could not serialize message.'),
  new Error('Unable to load script: moz-extension://x/reader.js'),
  new Error("Cannot specify both 'documentIds' and 'frameIds'."),
  new ReferenceError("Cannot access 'a' before initialization"),
  'No tab with id: 7',
  // A page or a library could use the same words further on.
  ...['No tab with id: 7', 'Invalid tab ID: 5', 'The frame was removed.', 'No SW'].map(
    (words) => new Error(`Cannot read settings: ${words}`),
  ),
  new Error('No SWeet'),
  new Error('Saving failed: The browser is shutting down.'),
  new Error('An unexpected error occurred in our code'),
];

describe('browser errors for a tab that cannot be reached', () => {
  it.each(REFUSALS)('“%s” is not our error', async (words) => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    expect(isUnreachable(new Error(words))).toBe(true);
    expect(await ignoringUnreachable(() => Promise.reject(new Error(words)))).toBeNull();
    expect(error).not.toHaveBeenCalled();
  });

  it.each(MISTAKES)('%s is, and is reported once', async (mistake) => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    expect(await ignoringUnreachable(() => Promise.reject(mistake))).toBeNull();
    expect(await ignoringUnreachable(() => Promise.reject(mistake))).toBeNull();
    expect(error).toHaveBeenCalledOnce();
    expect(error.mock.calls[0]).toContain(mistake);
  });

  it('is reported by itself unless the background is being stopped', () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    reportOnce(new Error('No SW'));
    reportOnce(new Error('The browser is shutting down.'));
    expect(error).not.toHaveBeenCalled();
    reportOnce(new Error('No tab with id: 7, which had to be there'));
    expect(error).toHaveBeenCalledOnce();
  });

  it('returns the result if nothing goes wrong', async () => {
    expect(await ignoringUnreachable(async () => 7)).toBe(7);
  });
});
