import type { ComponentChildren } from 'preact';

/** A value that leaves its place in a text open, for `Filled` to fill with an element. */
export function slot(name: string): string {
  return `{${name}}`;
}

export interface FilledProps {
  /** A text of the interface in which some values are slots. */
  readonly text: string;
  readonly parts: Readonly<Record<string, ComponentChildren>>;
}

/** A text with elements in it, in whatever order the language wants them. */
export function Filled({ text, parts }: FilledProps) {
  // Every second piece is the name of a slot.
  return <>{text.split(/\{(\w+)\}/).map((piece, index) => (index % 2 ? parts[piece] : piece))}</>;
}
