/**
 * What a full name says beside the name, which stands right before it: “ICJ” of “International Court of
 * Justice (ICJ)”. All of it where the rest says nothing by itself; null where there is nothing to add.
 */
export function addedByFullName(name: string, fullName: string | undefined): string | null {
  if (fullName === undefined || fullName === name) return null;
  if (!fullName.startsWith(name)) return fullName;
  const rest = fullName.slice(name.length);
  const { inside, after } = /^ \((?<inside>[^()]+)\)$|^, (?<after>.+)$/u.exec(rest)?.groups ?? {};
  return inside ?? after ?? fullName;
}
