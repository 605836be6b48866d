import { render } from 'preact';
import { createCardPopover } from '../../components/card-popover.tsx';
import { ON_EACH_ELEMENT } from '../../page/marks-style.ts';
import { speak, t } from '../../words/words.ts';
import { startReader } from '../reader/start.ts';
import { Welcome } from './Welcome.tsx';

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
