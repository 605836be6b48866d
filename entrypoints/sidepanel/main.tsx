import { render } from 'preact';
import { Panel } from '../../components/panel/Panel.tsx';
import { speak, t } from '../../i18n/i18n.ts';

/** The panel beside a page; the browser opens it, and keeps it open from tab to tab. */
const app = document.getElementById('app');
if (app) {
  speak(document);
  document.title = `${t('panel.title')} – ${t('manifest.name')}`;
  render(<Panel />, app);
}
