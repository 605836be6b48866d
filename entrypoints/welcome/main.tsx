import { render } from 'preact';
import { ON_EACH_ELEMENT } from '../../background/injecting/marks-style.ts';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import { localizeDocument, t } from '../../i18n/i18n.ts';
import { createPresenter } from '../../reader/card/presenter.ts';
import { startReader } from '../../reader/start.ts';
import { holdsProse } from '../../sites/signals.ts';

/** The page that opens on install. The reader runs on its sample as on any article. */
const app = document.getElementById('app');
if (app) {
  localizeDocument(document);
  document.title = t('welcome.title');
  render(<Welcome />, app);
  // In web pages, this code is injected (`card-host.ts`); here it is bundled.
  globalThis.backgrounderPresenter = createPresenter;
  const style = new CSSStyleSheet();
  style.replaceSync(ON_EACH_ELEMENT);
  document.adoptedStyleSheets = [style];
  startReader(holdsProse);
}
