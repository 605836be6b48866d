import { language, t } from '../../i18n/i18n.ts';

/**
 * Looks a text up in Wikipedia, in the interface's language. Only a link: nothing is requested, and
 * none of the text leaves the browser, before it is pressed.
 */
export function WikipediaLink({ text }: { readonly text: string }) {
  return (
    <p class="elsewhere">
      <a href={wikipediaAddress(text, language())} target="_blank" rel="noopener noreferrer">
        {t('missing.wikipedia')}
      </a>{' '}
      <span class="elsewhere-note">{t('missing.untilPressed')}</span>
    </p>
  );
}

/**
 * The address of Wikipedia's search, which goes to the article itself where one has that title.
 *
 * @param locale of the interface; its language is that of the Wikipedia.
 * @see https://www.mediawiki.org/wiki/Help:Search#Search_page
 */
export function wikipediaAddress(text: string, locale: string): string {
  const { language: lang } = new Intl.Locale(locale);
  const address = new URL(`https://${lang}.wikipedia.org/w/index.php`);
  address.searchParams.set('search', text.replace(/\s+/g, ' ').trim());
  return address.href;
}
