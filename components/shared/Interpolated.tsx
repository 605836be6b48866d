import type { ComponentChildren } from 'preact';

/** A placeholder for `t`, to be replaced with an element by `Interpolated`. */
export function placeholder(name: string): string {
  return `{${name}}`;
}

interface InterpolatedProps {
  /** A text in which some values are placeholders. */
  readonly text: string;
  readonly parts: Readonly<Record<string, ComponentChildren>>;
}

/** A text with elements in it, in the order the language requires. */
export function Interpolated({ text, parts }: InterpolatedProps) {
  // Every other piece is the name of a placeholder.
  return <>{text.split(/\{(\w+)\}/).map((piece, index) => (index % 2 ? parts[piece] : piece))}</>;
}
