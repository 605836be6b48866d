/**
 * The part of a full name to show after the name: “ICJ” of “International Court of Justice (ICJ)”,
 * and what NATO stands for without “(NATO)”. All of it if that part means nothing by itself; null if
 * there is nothing to add.
 */
export function addedByFullName(name: string, fullName: string | undefined): string | null {
  if (fullName === undefined || fullName === name) return null;
  const repeated = ` (${name})`;
  if (fullName.endsWith(repeated)) return fullName.slice(0, -repeated.length);
  if (!fullName.startsWith(name)) return fullName;
  const rest = fullName.slice(name.length);
  const { inside, after } = /^ \((?<inside>[^()]+)\)$|^, (?<after>.+)$/u.exec(rest)?.groups ?? {};
  return inside ?? after ?? fullName;
}
