import { render } from 'preact';
import { speak } from '../../words/words.ts';
import { Library } from './Library.tsx';

const app = document.getElementById('app');
if (app) {
  speak(document);
  render(<Library />, app);
}
