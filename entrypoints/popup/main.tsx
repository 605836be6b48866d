import { render } from 'preact';
import { Popup } from './Popup.tsx';
import { currentTab } from './status.ts';

const app = document.getElementById('app');
if (app) {
  const tab = await currentTab().catch(() => null);
  render(<Popup tab={tab} />, app);
}
