import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readArticle } from '../reader/article.ts';

/**
 * Put into a page when somebody presses “Use this page as a document”, and never else. What it reads is
 * the script's result.
 */
export default defineUnlistedScript(() => readArticle(document));
