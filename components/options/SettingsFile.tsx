import { t } from '../../i18n/i18n.ts';
import {
  MAX_FILE_LENGTH,
  parseSettingsFile,
  type Refused,
  serializeSettings,
} from '../../settings/file.ts';
import { DEFAULTS } from '../../settings/schema.ts';
import { localDay } from '../../text/date-in.ts';
import { download } from '../shared/download.ts';
import { FileButton } from '../shared/FileButton.tsx';
import { Section, type SectionProps } from './Section.tsx';

interface Props extends SectionProps {
  readonly complain: (text: string) => void;
}

/** Exports settings, imports them, and resets them to the defaults. */
export function SettingsFile({ settings, change, complain }: Props) {
  const open = async ([file]: readonly File[]) => {
    if (!file) return;
    // A UTF-16 unit takes at least a byte, so a larger file need not be read.
    if (file.size > MAX_FILE_LENGTH * 3) return complain(explain(HUGE));
    const text = await file.text().catch(() => null);
    // It may have been moved or deleted since it was chosen.
    if (text === null) return complain(t('finding.fileUnreadable'));
    const read = parseSettingsFile(text);
    if (read.ok) change(read.settings, t('options.imported'));
    else complain(explain(read));
  };
  return (
    <Section id="file" title={t('options.file')} hint={t('options.fileHint')}>
      <p class="buttons">
        <button
          type="button"
          class="button"
          onClick={() => download(nameOfFile(), serializeSettings(settings))}
        >
          {t('options.export')}
        </button>
        <FileButton
          label={t('options.import')}
          accept=".json,application/json"
          onChoose={(files) => void open(files)}
        />
        <button
          type="button"
          class="button"
          onClick={() => change(DEFAULTS, t('options.resetDone'))}
        >
          {t('options.reset')}
        </button>
      </p>
    </Section>
  );
}

function nameOfFile(): string {
  return `backgrounder-settings-${localDay(new Date())}.json`;
}

const HUGE: Refused = { ok: false, reason: 'huge' };

function explain({ reason, at }: Refused): string {
  switch (reason) {
    case 'huge':
      return t('options.fileHuge');
    case 'no-json':
      return t('options.fileNoJson');
    case 'foreign':
      return t('options.fileForeign');
    case 'newer':
      return t('options.fileNewer');
    case 'damaged':
      return t('options.fileDamaged', { at: (at ?? '?').slice(0, 120) });
  }
}
