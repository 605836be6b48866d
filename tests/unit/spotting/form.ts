import type { Form } from '../../../spotting/types.ts';

/** A form whose case matters. */
export const form = (lang: string, kind: Form['kind'], text: string): Form => ({
  text,
  kind,
  lang,
  caseless: false,
});
