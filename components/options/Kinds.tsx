import { t } from '../../i18n/i18n.ts';
import { Kind } from '../../packs/kind.ts';
import type { Settings } from '../../settings/schema.ts';
import { nameOfKind } from '../shared/kinds.ts';
import { Section, type SectionProps } from './Section.tsx';

/** Kinds of entries, each on or off. */
export function Kinds({ settings, change }: SectionProps) {
  return (
    <Section id="kinds" title={t('options.kinds')} hint={t('options.kindsHint')}>
      <div class="grid checks">
        {Kind.options.map((kind) => (
          <label key={kind} class="choice">
            <input
              type="checkbox"
              checked={settings.kinds[kind] !== 'off'}
              onChange={(event) => change(withKind(settings, kind, event.currentTarget.checked))}
            />
            <span>{nameOfKind(kind)}</span>
          </label>
        ))}
      </div>
    </Section>
  );
}

function withKind(settings: Settings, kind: Kind, on: boolean): Settings {
  const { [kind]: _before, ...kinds } = settings.kinds;
  return { ...settings, kinds: on ? kinds : { ...kinds, [kind]: 'off' } };
}
