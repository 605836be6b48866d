import { render } from 'preact';
import { createCardPopover } from '../../components/card/card-popover.tsx';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import { speak, t } from '../../i18n/i18n.ts';
import { ON_EACH_ELEMENT } from '../../reader/marks/marks-style.ts';
import { startReader } from '../../reader/start.ts';

/** The first page a reader sees: its sample is read, marked and explained as any article is. */
const app = document.getElementById('app');
if (app) {
  speak(document);
  document.title = t('welcome.title');
  render(<Welcome />, app);
  // Pages have the card's code put in; our own brings it along, and is no site to turn off.
  globalThis.backgrounderCard = ({ onLeaveSite: _none, ...actions }) => createCardPopover(actions);
  const style = new CSSStyleSheet();
  style.replaceSync(ON_EACH_ELEMENT);
  document.adoptedStyleSheets = [style];
  startReader();
}
