import { type Browser, browser } from 'wxt/browser';
import { t } from '../../i18n/i18n.ts';
import { asKeys } from '../shared/keys.ts';
import { Section } from './Section.tsx';

/** The browser's shortcuts for our commands. Only the browser itself can change them. */
export function Shortcuts({
  commands,
}: {
  readonly commands: readonly Browser.commands.Command[];
}) {
  if (commands.length === 0) return null;
  return (
    <Section id="shortcuts" title={t('options.shortcuts')} hint={t('options.shortcutsHint')}>
      <ul class="lines">
        {commands.map(({ name, description, shortcut }) => (
          <li key={name}>
            <span class="what">{description || t('manifest.openPopup')}</span>
            {shortcut ? (
              <kbd dir="ltr">{asKeys(shortcut)}</kbd>
            ) : (
              <span class="none">{t('options.noShortcut')}</span>
            )}
          </li>
        ))}
      </ul>
      <p>
        <button type="button" class="button" onClick={openShortcuts}>
          {t('options.changeShortcuts')}
        </button>
      </p>
    </Section>
  );
}

function openShortcuts() {
  // Firefox 137 and later. Chromium has no API, only a page with a URL.
  const open: unknown = Reflect.get(browser.commands, 'openShortcutSettings');
  if (typeof open === 'function') open.call(browser.commands);
  else void browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
