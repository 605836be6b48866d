import { render } from 'preact';
import { speak, t } from '../../words/words.ts';
import { Options } from './Options.tsx';

const app = document.getElementById('app');
if (app) {
  speak(document);
  document.title = `${t('options.title')} – ${t('manifest.name')}`;
  render(<Options />, app);
}
