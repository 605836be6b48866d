import { render } from 'preact';
import { speak } from '../../words/words.ts';
import { Popup } from './Popup.tsx';
import { currentTab } from './status.ts';

const app = document.getElementById('app');
if (app) {
  speak(document);
  const tab = await currentTab().catch(() => null);
  render(<Popup tab={tab} />, app);
}
