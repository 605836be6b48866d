import { nameIndexOf } from '../../../packs/imported/name-index.ts';
import type { Pack } from '../../../packs/schema.ts';

/** A pack and the index of its names, as they are added. */
export const indexed = (pack: Pack) => [pack, nameIndexOf(pack)] as const;
