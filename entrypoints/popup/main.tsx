import { render } from 'preact';
import { Popup } from '../../components/popup/Popup.tsx';
import { currentTab } from '../../components/shared/tab-status.ts';
import { speak } from '../../i18n/i18n.ts';

const app = document.getElementById('app');
if (app) {
  speak(document);
  const tab = await currentTab();
  render(<Popup tab={tab} />, app);
}
