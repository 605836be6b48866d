import * as v from 'valibot';

const Selected = v.instance(File);
/**
 * What a reader chose: a pack file, or the files of a folder, each with its
 * path relative to the folder.
 */
export const Chosen = v.variant('kind', [
  v.object({ kind: v.literal('file'), file: Selected }),
  v.object({
    kind: v.literal('folder'),
    files: v.pipe(v.array(v.object({ path: v.string(), file: Selected })), v.readonly()),
  }),
]);
export type Chosen = Readonly<v.InferOutput<typeof Chosen>>;
