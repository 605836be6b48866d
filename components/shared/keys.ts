/** Labels of keys that browsers spell out. */
const SIGNS: Readonly<Record<string, string>> = {
  Period: '.',
  Comma: ',',
  Command: '⌘',
  MacCtrl: 'Ctrl',
};

/** Formats a shortcut for display: “Alt+Shift+.” for `Alt+Shift+Period`. */
export function asKeys(shortcut: string): string {
  return shortcut
    .split('+')
    .map((key) => SIGNS[key] ?? key)
    .join('+');
}
