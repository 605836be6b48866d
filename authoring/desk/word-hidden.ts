import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/**
 * Removes hidden text (“Hidden” in Word's font dialogue) from a Word file, which mammoth reads like any other.
 *
 * @see https://learn.microsoft.com/dotnet/api/documentformat.openxml.wordprocessing.vanish
 * @throws if it is no zip file.
 */
export function withoutHidden(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const files = unzipSync(bytes, {
    filter: ({ name, originalSize }) => /\.(?:xml|rels)$/.test(name) && originalSize <= MOST,
  });
  const styles = hiddenStyles(textOf(files['word/styles.xml']));
  const parts = Object.keys(files).filter((name) => PARTS.test(name));
  const isHiding = (xml: string) =>
    VANISH.test(xml) || [...styles].some((id) => xml.includes(`"${id}"`));
  if (!parts.some((name) => isHiding(textOf(files[name])))) return bytes.slice();
  for (const name of parts) files[name] = strToU8(withoutRuns(textOf(files[name]), styles));
  return zipSync(files).slice();
}

/** Maximum size of one part in bytes; most of a document is markup. */
const MOST = 50 * 1024 * 1024;
const PARTS = /^word\/(?:document|footnotes|endnotes)\d*\.xml$/;
/** On, unless it says off. */
const VANISH = /<w:(?:vanish|specVanish)(?:\s+w:val="(?:true|1|on)")?\s*\/>/;
const RUN =
  /<w:r(?:\s[^>]*)?>\s*<w:rPr>((?:(?!<\/w:rPr>)[\s\S])*)<\/w:rPr>(?:(?!<\/w:r>)[\s\S])*<\/w:r>/g;
const STYLE = /<w:style\s[^>]*w:styleId="([^"]+)"[^>]*>((?:(?!<\/w:style>)[\s\S])*)<\/w:style>/g;

function hiddenStyles(xml: string): ReadonlySet<string> {
  const hidden = new Set<string>();
  for (const [, id = '', body = ''] of xml.matchAll(STYLE)) if (VANISH.test(body)) hidden.add(id);
  return hidden;
}

function withoutRuns(xml: string, styles: ReadonlySet<string>): string {
  return xml.replace(RUN, (run, properties: string) => {
    const style = /<w:rStyle\s+w:val="([^"]+)"/.exec(properties)?.[1] ?? '';
    const isShown = /<w:vanish\s+w:val="(?:false|0|off)"/.test(properties);
    return !isShown && (VANISH.test(properties) || styles.has(style)) ? '' : run;
  });
}

function textOf(bytes: Uint8Array | undefined): string {
  return bytes ? strFromU8(bytes) : '';
}
