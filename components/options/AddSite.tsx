import { useRef, useState } from 'preact/hooks';
import { t } from '../../i18n/i18n.ts';
import { shorten } from '../../i18n/shorten.ts';
import type { SiteRule } from '../../sites/rules.ts';
import { type NoSite, typedSites } from '../../sites/typed-sites.ts';

interface Props {
  readonly onAdd: (hosts: readonly string[], rule: SiteRule) => void;
}

/** A field for the addresses of sites, to turn them on or off; what is wrong with it is said below. */
export function AddSite({ onAdd }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState('');
  const add = (rule: SiteRule) => {
    const typed = typedSites(text);
    if (!typed.ok) {
      setWrong(t(REFUSED[typed.why], { text: shorten(typed.part) }));
      input.current?.focus();
      return;
    }
    onAdd(typed.hosts, rule);
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
        maxLength={2000}
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

/** What is said of something typed that names no site. */
export const REFUSED = {
  wildcard: 'options.noWildcard',
  incomplete: 'options.incompleteSite',
  'not-a-site': 'options.noSite',
} as const satisfies Record<NoSite, string>;
