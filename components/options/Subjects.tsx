import type { Contents } from '../../catalog/library.ts';
import { plural, t } from '../../i18n/i18n.ts';
import type { Settings } from '../../settings/schema.ts';
import { bySubjectName } from '../shared/subjects.ts';
import { Section, type SectionProps } from './Section.tsx';

/** The subjects of the bundled content, each on or off. */
export function Subjects({
  subjects,
  settings,
  change,
}: Pick<Contents, 'subjects'> & SectionProps) {
  if (subjects.length === 0) return null;
  return (
    <Section id="subjects" title={t('options.subjects')} hint={t('options.subjectsHint')}>
      <div class="grid">
        {bySubjectName(subjects).map(({ id, entries, name }) => (
          <label key={id} class="choice">
            <input
              type="checkbox"
              checked={settings.subjects[id] !== 'off'}
              onChange={(event) => change(withSubject(settings, id, event.currentTarget.checked))}
            />
            <span lang={name.lang}>
              {name.title} <span class="soft">{plural('library.found', entries)}</span>
              <small>{name.about}</small>
            </span>
          </label>
        ))}
      </div>
    </Section>
  );
}

function withSubject(settings: Settings, id: string, on: boolean): Settings {
  const { [id]: _before, ...subjects } = settings.subjects;
  return { ...settings, subjects: on ? subjects : { ...subjects, [id]: 'off' } };
}
