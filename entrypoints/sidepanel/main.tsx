import { render } from 'preact';
import { Panel } from '../../components/panel/Panel.tsx';
import { speak, t } from '../../i18n/i18n.ts';

/** The panel beside a page. The browser keeps it open when the user switches tabs. */
const app = document.getElementById('app');
if (app) {
  speak(document);
  document.title = `${t('panel.title')} – ${t('manifest.name')}`;
  render(<Panel />, app);
}
