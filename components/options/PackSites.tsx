import { useState } from 'preact/hooks';
import { t } from '../../i18n/i18n.ts';
import { shorten } from '../../i18n/shorten.ts';
import type { ImportedPack } from '../../settings/imported-packs/store.ts';
import { readableHost } from '../../sites/readable-host.ts';
import { typedSites } from '../../sites/typed-sites.ts';
import { REFUSED } from './AddSite.tsx';
import { Radios } from './Radios.tsx';

interface Props {
  readonly pack: ImportedPack;
  readonly onChoose: (sites: readonly string[] | null) => void;
}

/** Asks where the names of a pack are marked, and says what pages can learn by that. */
export function PackSites({ pack: { id, title, sites }, onChoose }: Props) {
  const written = (sites ?? []).map(readableHost).join(', ');
  const [text, setText] = useState(written);
  const [wrong, setWrong] = useState('');
  const save = () => {
    const typed = typedSites(text);
    if (text.trim() === '') onChoose([]);
    else if (typed.ok) onChoose(typed.hosts);
    else setWrong(t(REFUSED[typed.why], { text: shorten(typed.part) }));
  };
  const error = `wrong-${id}`;
  return (
    <div class="pack-sites">
      <Radios
        name={`where-${id}`}
        legend={t('options.packWhere')}
        value={sites === null ? 'every' : 'sites'}
        choices={[
          {
            value: 'every',
            label: t('options.packEverywhere'),
            hint: t('options.packEverywhereHint'),
          },
          { value: 'sites', label: t('options.packOnSites'), hint: t('options.packOnSitesHint') },
        ]}
        onChoose={(value) => onChoose(value === 'every' ? null : [])}
      />
      {sites !== null && (
        <form
          class="add"
          onSubmit={(event) => {
            event.preventDefault();
            save();
          }}
        >
          <input
            class="field"
            aria-label={t('options.packSites', { title })}
            placeholder={t('options.addSiteExample')}
            autocomplete="off"
            autocapitalize="off"
            spellcheck={false}
            maxLength={2000}
            value={text}
            aria-invalid={wrong !== ''}
            aria-describedby={wrong ? error : undefined}
            onInput={(event) => {
              setText(event.currentTarget.value);
              setWrong('');
            }}
          />
          <button type="submit" class="button">
            {t('options.save')}
          </button>
          <p class="wrong" id={error} role="alert">
            {wrong}
          </p>
          {sites.length === 0 && <p class="hint">{t('options.packNoSites')}</p>}
        </form>
      )}
    </div>
  );
}
