import type { Ref } from 'preact';
import { t } from '../../i18n/i18n.ts';
import { shorten } from '../../i18n/truncate.ts';
import { type NoSite, typedSites } from '../../sites/typed-sites.ts';

interface SiteFieldProps {
  readonly label: string;
  readonly text: string;
  /** Error message, or empty. */
  readonly wrong: string;
  /** Id of the element with the error message. */
  readonly wrongId: string;
  readonly input?: Ref<HTMLInputElement> | undefined;
  readonly onText: (text: string) => void;
}

/** An input for one or more sites. */
export function SiteField({ label, text, wrong, wrongId, input, onText }: SiteFieldProps) {
  return (
    <input
      ref={input ?? null}
      class="input"
      aria-label={label}
      placeholder={t('options.addSiteExample')}
      autocomplete="off"
      autocapitalize="off"
      spellcheck={false}
      maxLength={2000}
      value={text}
      aria-invalid={wrong !== ''}
      aria-describedby={wrong ? wrongId : undefined}
      onInput={(event) => onText(event.currentTarget.value)}
    />
  );
}

/** Parses the input. @returns the hosts, or an error message. */
export function readSites(text: string): readonly string[] | string {
  const typed = typedSites(text);
  return typed.ok ? typed.hosts : t(REFUSED[typed.reason], { text: shorten(typed.part) });
}

const REFUSED = {
  wildcard: 'options.noWildcard',
  incomplete: 'options.incompleteSite',
  'not-a-site': 'options.noSite',
} as const satisfies Record<NoSite, string>;
