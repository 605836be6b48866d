type Press = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/**
 * What a key press asks for: Ctrl+Z undoes; Ctrl+Shift+Z and Ctrl+Y redo. Null for any other.
 *
 * Where a keyboard has no Latin letters, the keys count that have these letters elsewhere, as they
 * do in other programs.
 */
export function undoOrRedo(press: Press): 'undo' | 'redo' | null {
  if (!(press.ctrlKey || press.metaKey) || press.altKey) return null;
  const isLatin = /^[\0-\x7f]*$/.test(press.key);
  const key = isLatin ? press.key.toLowerCase() : press.code.replace(/^Key/, '').toLowerCase();
  if (key === 'z') return press.shiftKey ? 'redo' : 'undo';
  return key === 'y' ? 'redo' : null;
}
