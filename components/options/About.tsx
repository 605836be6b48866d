import { about } from 'virtual:about';
import type { ComponentChildren } from 'preact';
import { t } from '../../i18n/i18n.ts';
import { Section } from './Section.tsx';
import type { Toast } from './use-settings.ts';

/** The terms of use of Natural Earth. */
const NATURAL_EARTH = 'https://www.naturalearthdata.com/about/terms-of-use/';
/** As its licence asks: credit, and a link. */
const GEONAMES = 'https://www.geonames.org/';
const CC_BY = 'https://creativecommons.org/licenses/by/4.0/';
/** Files added to the extension by the build; see `scripts/build/`. */
const LICENCE = 'licence.txt';
const NOTICES = 'third-party-notices.txt';
const CC_BY_SA = 'https://creativecommons.org/licenses/by-sa/4.0/';

/** Version, changes, authors, licences, and where to report problems. */
export function About({ showToast }: { readonly showToast: (toast: Toast) => void }) {
  const copy = () =>
    navigator.clipboard.writeText(details()).then(
      () => showToast({ text: t('about.copied'), error: false, undo: null }),
      () => showToast({ text: t('about.notCopied'), error: true, undo: null }),
    );
  return (
    <Section
      id="about"
      title={t('about.title')}
      hint={t('about.version', { version: about.version })}
    >
      {about.changes.length > 0 && (
        <details>
          <summary>{t('about.changes')}</summary>
          <div class="changes" lang="en" dir="ltr">
            {about.changes.map(({ kind, items }) => (
              <div key={kind}>
                <h3>{kind}</h3>
                <ul>
                  {items.map((item) => (
                    <li key={item}>{item}</li>
                  ))}
                </ul>
              </div>
            ))}
          </div>
        </details>
      )}
      <h3>{t('report.title')}</h3>
      <p class="hint">{t('about.reportHint')}</p>
      {!about.reports && <p class="hint">{t('report.toNobody')}</p>}
      <p class="buttons">
        {about.reports && <Away class="button" to={about.reports} text={t('report.title')} />}
        <button type="button" class="button" onClick={copy}>
          {t('about.copy')}
        </button>
      </p>
      <h3>{t('about.credits')}</h3>
      <dl class="pairs">
        <Credit of={t('about.background')}>
          <Away to={CC_BY_SA} text="CC BY-SA 4.0" />
        </Credit>
        <Credit of={t('about.sources')}>
          <a href="/library.html#/documents">{t('about.documents')}</a>
        </Credit>
        <Credit of={t('about.maps')}>
          <Away to={NATURAL_EARTH} text="Natural Earth" />
          {' · '}
          <Away to={GEONAMES} text="GeoNames" /> (<Away to={CC_BY} text="CC BY 4.0" />)
        </Credit>
        <Credit of={t('about.software')}>
          <Away to={`/${LICENCE}`} text="MIT" />
        </Credit>
        <Credit of={t('about.parts')}>
          <Away to={`/${NOTICES}`} text={t('about.notices')} />
        </Credit>
        {about.homepage && (
          <Credit of={t('about.home')}>
            <Away to={about.homepage} text={about.homepage} />
          </Credit>
        )}
      </dl>
    </Section>
  );
}

function Credit({ of, children }: { readonly of: string; readonly children: ComponentChildren }) {
  return (
    <div>
      <dt>{of}</dt>
      <dd>{children}</dd>
    </div>
  );
}

interface AwayProps {
  readonly to: string;
  readonly text: string;
  readonly class?: string;
}

/** A link that opens in a new tab, leaving the settings open. */
function Away({ to, text, class: name }: AwayProps) {
  return (
    <a href={to} class={name} target="_blank" rel="noopener noreferrer">
      {text}
    </a>
  );
}

/** Technical details for a bug report; nothing about pages read. */
function details(): string {
  return [
    `Backgrounder ${about.version}`,
    navigator.userAgent,
    `Languages: ${navigator.languages.join(', ')}`,
  ].join('\n');
}
