import * as v from 'valibot';
import { MAX_SUBJECT, Pack, Subject } from '../packs/schema.ts';
import { CONTROLS } from '../text/controls.ts';
import type { DeskPack, SubjectDraft } from './model.ts';

/**
 * A subject with both of its texts: they may be empty while somebody renames it, but not in a pack.
 */
export function named({ title, about, ...subject }: SubjectDraft): SubjectDraft {
  const { entries: of } = Subject;
  const name = fitting(of.title, title) ?? subject.id.slice(0, MAX_SUBJECT.title);
  return { ...subject, title: name, about: fitting(of.about, about) ?? name };
}

/** The title of a pack; its id if there is none, or none that a card can show. */
export function titleOf({ id, title }: Pick<DeskPack, 'id' | 'title'>): string {
  return fitting(Pack.entries.title, title) ?? id;
}

/** A text as a pack may have it, without what is invisible in it, as much that is pasted has. */
function fitting(schema: v.GenericSchema<string>, text: string): string | null {
  const read = v.safeParse(schema, text.replace(new RegExp(CONTROLS.source, 'gu'), ''));
  return read.success ? read.output : null;
}
