import { useEffect, useState } from 'preact/hooks';
import { type Browser, browser } from 'wxt/browser';
import { reportOnce } from '../../messages/unreachable.ts';

type Command = Browser.commands.Command;

/** Commands in the order they are of use; Chromium lists them by name. Any other comes last. */
const ORDER = [
  '_execute_action',
  'open-panel',
  'next-term',
  'previous-term',
  'background-of-selection',
  'toggle-site',
];

function inOrder(commands: readonly Command[]): Command[] {
  const place = ({ name = '' }: Command) =>
    ORDER.includes(name) ? ORDER.indexOf(name) : ORDER.length;
  return commands.toSorted((a, b) => place(a) - place(b));
}

/** Our commands and the browser's shortcuts for them; null until known. */
export function useCommands(): readonly Command[] | null {
  const [commands, setCommands] = useState<readonly Command[] | null>(null);
  useEffect(() => {
    // Firefox for Android has no keyboard commands.
    const all = async () => (await browser.commands?.getAll()) ?? [];
    const read = () =>
      all().then(
        (found) => setCommands(inOrder(found)),
        (error: unknown) => {
          reportOnce(error);
          // The rest of the settings waits until it is known.
          setCommands((before) => before ?? []);
        },
      );
    read();
    // They may have been changed on the browser's own page meanwhile.
    window.addEventListener('focus', read);
    return () => window.removeEventListener('focus', read);
  }, []);
  return commands;
}
