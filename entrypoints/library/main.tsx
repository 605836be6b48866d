import { render } from 'preact';
import { Library } from '../../components/library/Library.tsx';
import { speak } from '../../i18n/i18n.ts';

const app = document.getElementById('app');
if (app) {
  speak(document);
  render(<Library />, app);
}
