import { render } from 'preact';
import { Panel } from '../../components/panel/Panel.tsx';
import { localizeDocument, t } from '../../i18n/i18n.ts';

/** The panel beside a page. The browser keeps it open when the user switches tabs. */
const app = document.getElementById('app');
if (app) {
  localizeDocument(document);
  document.title = `${t('panel.title')} – ${t('manifest.name')}`;
  render(<Panel />, app);
}
