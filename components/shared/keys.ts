/** Keys that browsers name in words, as they stand on the keyboard. */
const SIGNS: Readonly<Record<string, string>> = {
  Period: '.',
  Comma: ',',
  Command: '⌘',
  MacCtrl: 'Ctrl',
};

/** A shortcut as it is pressed: “Alt+Shift+.” for what a browser calls `Alt+Shift+Period`. */
export function asKeys(shortcut: string): string {
  return shortcut
    .split('+')
    .map((key) => SIGNS[key] ?? key)
    .join('+');
}
