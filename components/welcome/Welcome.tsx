import { useEffect, useState } from 'preact/hooks';
import { formatDate, t } from '../../i18n/i18n.ts';
import { reportOnce } from '../../messages/unreachable.ts';
import {
  hasHostPermission,
  requestHostPermission,
  watchHostPermission,
} from '../../settings/host-permission.ts';
import { AccessRequest } from '../shared/AccessRequest.tsx';
import { Coverage, useCoverage } from '../shared/Coverage.tsx';
import icon from '../shared/icon.svg';

/**
 * The welcome page: a sample to try, where to turn sites on and off, and what
 * the extension never does.
 */
export function Welcome() {
  const coverage = useCoverage();
  const [access, setAccess] = useState<boolean | null>(null);
  useEffect(() => {
    const look = () =>
      void hasHostPermission().then(setAccess, (error: unknown) => {
        reportOnce(error);
        // Nothing at all would be shown until it is known.
        setAccess((before) => before ?? true);
      });
    look();
    return watchHostPermission(look);
  }, []);

  // What came later would push the rest away from where it is being read.
  if (access === null) return null;
  return (
    <main class="welcome">
      <header class="top">
        <img src={icon} width="44" height="44" alt="" />
        <h1>{t('welcome.title')}</h1>
        <p>{t('welcome.lead')}</p>
      </header>
      {!access && <AccessRequest onAsk={() => void requestHostPermission()} />}
      <div class="columns">
        <section aria-labelledby="try">
          <h2 class="eyebrow" id="try">
            {t('welcome.try')}
          </h2>
          <article>
            <p class="dateline">
              {t('welcome.sample')} · <time dateTime="2026-03-12">{formatDate('2026-03-12')}</time>
            </p>
            <h3>{t('welcome.sampleTitle')}</h3>
            <p>{t('welcome.sampleVerdict')}</p>
            <p>{withWholeNames(t('welcome.sampleClaim'))}</p>
          </article>
          <p class="hint">{t('welcome.hint')}</p>
        </section>
        <div class="points">
          {coverage !== undefined && (
            <>
              {coverage && (
                <section aria-labelledby="covers">
                  <h2 class="eyebrow" id="covers">
                    {t('welcome.covers')}
                  </h2>
                  <Coverage coverage={coverage} />
                </section>
              )}
              <section aria-labelledby="switch">
                <h2 class="eyebrow" id="switch">
                  {t('welcome.switch')}
                </h2>
                <p>{t('welcome.switchWhere')}</p>
              </section>
              <section aria-labelledby="never">
                <h2 class="eyebrow" id="never">
                  {t('welcome.never')}
                </h2>
                <ul>
                  <li>{t('welcome.neverSends')}</li>
                  <li>{t('welcome.neverChanges')}</li>
                  <li>{t('welcome.neverOff')}</li>
                  <li>{t('welcome.neverAsks')}</li>
                </ul>
              </section>
            </>
          )}
        </div>
      </div>
    </main>
  );
}

/** Keeps abbreviations such as “ISIS-K” on one line: browsers break them at the hyphen. */
function withWholeNames(text: string) {
  const parts = text.split(/(\p{Lu}+-\p{Lu}+)/u);
  return parts.map((part, index) => (index % 2 ? <span class="whole">{part}</span> : part));
}
