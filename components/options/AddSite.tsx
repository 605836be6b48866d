import { useRef, useState } from 'preact/hooks';
import { t } from '../../i18n/i18n.ts';
import type { SiteRule } from '../../sites/rules.ts';
import { readSites, SiteField } from './SiteField.tsx';

interface Props {
  readonly onAdd: (hosts: readonly string[], rule: SiteRule) => void;
}

/** A form to turn sites on or off, with an error message below the field. */
export function AddSite({ onAdd }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState('');
  const add = (rule: SiteRule) => {
    const sites = readSites(text);
    if (typeof sites === 'string') {
      setWrong(sites);
      input.current?.focus();
      return;
    }
    onAdd(sites, rule);
    setWrong('');
    setText('');
  };
  return (
    <form
      class="add"
      onSubmit={(event) => {
        event.preventDefault();
        add('on');
      }}
    >
      <SiteField
        input={input}
        label={t('options.addSite')}
        text={text}
        wrong={wrong}
        wrongId="wrong-site"
        onText={(typed) => {
          setText(typed);
          setWrong('');
        }}
      />
      <button type="submit" class="button">
        {t('options.addOn')}
      </button>
      <button type="button" class="button" onClick={() => add('off')}>
        {t('options.addOff')}
      </button>
      {/* Always rendered: new text in a live region is announced more reliably than a new one. */}
      <p class="wrong" id="wrong-site" role="alert">
        {wrong}
      </p>
    </form>
  );
}
