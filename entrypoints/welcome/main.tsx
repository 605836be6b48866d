import { render } from 'preact';
import { ON_EACH_ELEMENT } from '../../background/marks-style.ts';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import { speak, t } from '../../i18n/i18n.ts';
import { createPageCards } from '../../reader/card/page-cards.ts';
import { startReader } from '../../reader/start.ts';

/** The first page a reader sees: its sample is read, marked and explained as any article is. */
const app = document.getElementById('app');
if (app) {
  speak(document);
  document.title = t('welcome.title');
  render(<Welcome />, app);
  // Pages have the code that shows cards put in; our own brings it along.
  globalThis.backgrounderCard = createPageCards;
  const style = new CSSStyleSheet();
  style.replaceSync(ON_EACH_ELEMENT);
  document.adoptedStyleSheets = [style];
  startReader();
}
