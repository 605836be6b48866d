import { render } from 'preact';
import { Options } from '../../components/options/Options.tsx';
import { keepFocus } from '../../components/shared/keep-focus.ts';
import { localizeDocument, t } from '../../i18n/i18n.ts';

const app = document.getElementById('app');
if (app) {
  localizeDocument(document);
  document.title = `${t('options.title')} – ${t('manifest.name')}`;
  keepFocus(app);
  render(<Options />, app);
}
