import { render } from 'preact';
import { Library } from '../../components/library/Library.tsx';
import { localizeDocument } from '../../i18n/i18n.ts';

const app = document.getElementById('app');
if (app) {
  localizeDocument(document);
  render(<Library />, app);
}
