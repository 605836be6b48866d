import { render } from 'preact';
import { Popup } from '../../components/popup/Popup.tsx';
import { currentTab } from '../../components/tab/tab-status.ts';
import { localizeDocument } from '../../i18n/i18n.ts';

const app = document.getElementById('app');
if (app) {
  localizeDocument(document);
  const tab = await currentTab();
  render(<Popup tab={tab} />, app);
}
