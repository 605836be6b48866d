import { useRef, useState } from 'preact/hooks';
import { t } from '../../i18n/i18n.ts';
import { shorten } from '../../i18n/shorten.ts';
import { hostOf, type SiteRule } from '../../sites/rules.ts';

interface Props {
  readonly onAdd: (host: string, rule: SiteRule) => void;
}

/** A field for the address of a site, to turn it on or off; what is wrong with it is said below. */
export function AddSite({ onAdd }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState('');
  const add = (rule: SiteRule) => {
    const typed = text.trim();
    const host = hostOf(typed.includes('://') ? typed : `http://${typed}`);
    if (!host || /\s/.test(typed)) {
      setWrong(t('options.noSite', { text: shorten(typed) }));
      input.current?.focus();
      return;
    }
    onAdd(host, rule);
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
      <input
        ref={input}
        class="field"
        aria-label={t('options.addSite')}
        placeholder={t('options.addSiteExample')}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        maxLength={300}
        value={text}
        aria-invalid={wrong !== ''}
        aria-describedby={wrong ? 'wrong-site' : undefined}
        onInput={(event) => {
          setText(event.currentTarget.value);
          setWrong('');
        }}
      />
      <button type="submit" class="button">
        {t('options.addOn')}
      </button>
      <button type="button" class="button" onClick={() => add('off')}>
        {t('options.addOff')}
      </button>
      {/* Always there: what comes into a region is read out more surely than a region that comes. */}
      <p class="wrong" id="wrong-site" role="alert">
        {wrong}
      </p>
    </form>
  );
}
