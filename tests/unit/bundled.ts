import { compileFolder } from '../../authoring/build/bundled.ts';

/** The bundled content, compiled once for all tests that run in one worker. Treat it as read-only. */
export const bundled = await compileFolder('content');
