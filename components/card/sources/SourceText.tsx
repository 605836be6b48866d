import { directionIn } from '../../../i18n/i18n.ts';

interface SourceTextProps {
  readonly text: string;
  /** Language of its pack. */
  readonly lang: string;
}

/**
 * What a source says, on the side of the texts around it but in its own direction: an English
 * statement in a Persian pack has its full stop at its end.
 */
export function SourceText({ text, lang }: SourceTextProps) {
  return <bdi dir={directionIn(text, lang)}>{text}</bdi>;
}
