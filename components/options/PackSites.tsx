import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../i18n/i18n.ts';
import type { ImportedPack } from '../../settings/imported-packs/layout.ts';
import { readableHost } from '../../sites/readable-host.ts';
import { Radios } from './Radios.tsx';
import { readSites, SiteField } from './SiteField.tsx';

interface Props {
  readonly pack: ImportedPack;
  readonly onChoose: (sites: readonly string[] | null) => void;
}

/** Asks where to mark the names of a pack, and explains what pages can learn from the marks. */
export function PackSites({ pack: { id, title, sites }, onChoose }: Props) {
  const written = (sites ?? []).map(readableHost).join(', ');
  const [text, setText] = useState(written);
  const [wrong, setWrong] = useState('');
  /** The sites to return to from “every page”. */
  const last = useRef<readonly string[]>([]);
  if (sites) last.current = sites;
  // Undo may have changed them, or another window.
  useLayoutEffect(() => {
    setText(written);
    setWrong('');
  }, [written]);
  const save = () => {
    const read = text.trim() === '' ? [] : readSites(text);
    if (typeof read === 'string') setWrong(read);
    else onChoose(read);
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
        onChoose={(value) => onChoose(value === 'every' ? null : last.current)}
      />
      {sites !== null && (
        <form
          class="add"
          onSubmit={(event) => {
            event.preventDefault();
            save();
          }}
        >
          <SiteField
            label={t('options.packSites', { title })}
            text={text}
            wrong={wrong}
            wrongId={error}
            onText={(typed) => {
              setText(typed);
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
