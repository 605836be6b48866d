/** Screenshots, which are not part of the build. */
const SCREENSHOTS = ['docs/pictures/**'];

/**
 * Globs to exclude from the archive of sources: whatever git ignores, and git's own files. Everything else
 * is included, tests and dotfiles too.
 *
 * @param gitignore the content of `.gitignore`; only folders, names and paths from the root are supported.
 * @throws on negated patterns.
 */
export function excludedSources(gitignore: string): string[] {
  const patterns = gitignore.split('\n').filter((line) => line && !line.startsWith('#'));
  const ignored = patterns.flatMap((pattern) => {
    if (pattern.startsWith('!')) throw new Error(`.gitignore: “${pattern}” is not supported here.`);
    const anywhere = pattern.startsWith('/') ? pattern.slice(1) : `**/${pattern}`;
    return anywhere.endsWith('/') ? [`${anywhere}**`] : [anywhere, `${anywhere}/**`];
  });
  // `.git` is a file in a worktree.
  return [...ignored, '.git', '.git/**', ...SCREENSHOTS];
}
