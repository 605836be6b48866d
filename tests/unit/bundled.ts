import { readContent } from '../../authoring/build/bundled.ts';

/**
 * The bundled content, made once for all tests that run in one worker, without the checks, which
 * `npm run content:check` makes. Treat it as read-only.
 */
export const bundled = await readContent('content');
