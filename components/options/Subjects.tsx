import type { Coverage } from '../../catalog/library.ts';
import { plural, t } from '../../i18n/i18n.ts';
import type { Settings } from '../../settings/schema.ts';
import { LoadFailure } from '../shared/LoadFailure.tsx';
import { bySubjectName } from '../shared/subjects.ts';
import type { RequestState } from '../shared/use-request.ts';
import { Section, type SectionProps } from './Section.tsx';

interface SubjectsProps extends SectionProps {
  readonly coverage: RequestState<Coverage>;
}

/** The subjects of the bundled content, each on or off. */
export function Subjects({ coverage, settings, change }: SubjectsProps) {
  const subjects = coverage.state === 'answered' ? coverage.value.subjects : [];
  return (
    <Section id="subjects" title={t('options.subjects')} hint={t('options.subjectsHint')}>
      {coverage.state === 'failed' && (
        <LoadFailure text={t('failure.subjects')} onRetry={coverage.retry} />
      )}
      <div class="grid">
        {bySubjectName(subjects).map(({ id, entries, name }) => (
          <label key={id} class="choice">
            <input
              type="checkbox"
              checked={settings.subjects[id] !== 'off'}
              onChange={(event) => change(withSubject(settings, id, event.currentTarget.checked))}
            />
            <span>
              <bdi lang={name.lang}>{name.title}</bdi>{' '}
              <span class="soft">{plural('library.found', entries)}</span>
              <small>
                <bdi lang={name.lang}>{name.about}</bdi>
              </small>
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
