import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readArticle } from '../reader/article.ts';

/**
 * Injected only when the user chooses “Use this page as a document”. The article is
 * the result of the script.
 */
export default defineUnlistedScript(() => readArticle(document));
