/** Judged in the room of maps, which must not depend on packs. */
export { CONTROLS } from '../maps/controls.ts';
