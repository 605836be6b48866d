import { t } from '../../i18n/i18n.ts';

const SECTIONS = [
  ['where', () => t('options.where')],
  ['reading', () => t('options.reading')],
  ['subjects', () => t('options.subjects')],
  ['kinds', () => t('options.kinds')],
  ['muted', () => t('options.muted')],
  ['packs', () => t('options.packs')],
  ['shortcuts', () => t('options.shortcuts')],
  ['privacy', () => t('options.privacy')],
  ['file', () => t('options.file')],
  ['about', () => t('about.title')],
] as const;

/**
 * Links to the sections of the settings page: at its side where the window is
 * wide, or else at its top.
 */
export function Sections() {
  return (
    <nav class="sections" aria-label={t('options.sections')}>
      <ul>
        {SECTIONS.map(([id, title]) => (
          <li key={id}>
            <a href={`#${id}`}>{title()}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
