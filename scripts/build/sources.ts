/** Made by us, and no part of what is built: pictures of what was built. */
const MADE = ['docs/pictures/**'];

/**
 * What the archive of sources leaves out, as globs: what git ignores, and its own files. All else is in
 * it, checks, tests and dotfiles too.
 *
 * @param gitignore the text of `.gitignore`, of which it knows folders, names and paths from the root.
 */
export function leftOut(gitignore: string): string[] {
  const patterns = gitignore.split('\n').filter((line) => line && !line.startsWith('#'));
  const ignored = patterns.flatMap((pattern) => {
    if (pattern.startsWith('!'))
      throw new Error(`.gitignore: “${pattern}” is not understood here.`);
    const anywhere = pattern.startsWith('/') ? pattern.slice(1) : `**/${pattern}`;
    return anywhere.endsWith('/') ? [`${anywhere}**`] : [anywhere, `${anywhere}/**`];
  });
  // A file where it is a worktree.
  return [...ignored, '.git', '.git/**', ...MADE];
}
