import { render } from 'preact';
import { Desk } from '../../components/desk/Desk.tsx';
import { keepFocus } from '../../components/shared/keep-focus.ts';
import { localizeDocument, t } from '../../i18n/i18n.ts';

const app = document.getElementById('app');
if (app) {
  localizeDocument(document);
  document.title = `${t('desk.title')} – ${t('manifest.name')}`;
  keepFocus(app);
  render(<Desk />, app);
}
