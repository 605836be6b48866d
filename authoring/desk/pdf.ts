// Registers itself where pdf.js looks for its worker: this already runs in one, and needs no other.
import 'pdfjs-dist/build/pdf.worker.mjs';
import { getDocument, type PDFDocumentProxy, VerbosityLevel } from 'pdfjs-dist';
import type { TextItem } from 'pdfjs-dist/types/src/display/api.js';
import { type PdfLine, paragraphsIn } from './pdf-lines.ts';

/** More pages than any document that a person goes through sentence by sentence. */
const MAX_PAGES = 400;
/** Time in ms after which a file made to take long is given up. */
const LONGEST = 30_000;

interface PdfText {
  readonly title: string;
  readonly lang: string;
  readonly paragraphs: readonly string[];
}

type PdfRead =
  | { readonly ok: true; readonly text: PdfText }
  | { readonly ok: false; readonly reason: 'pdf-locked' | 'pdf-broken' | 'huge' };

/**
 * Reads the text of a PDF. Nothing in it runs, nothing is drawn, and nothing is loaded for it:
 * neither fonts nor character maps, so Chinese or Japanese in old encodings cannot be read.
 *
 * @param most characters beyond which it is refused.
 */
export async function readPdf(bytes: Uint8Array, most: number): Promise<PdfRead> {
  const task = getDocument({
    data: bytes.slice(),
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    enableXfa: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    return await textOf(await task.promise, most);
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    return { ok: false, reason: isLocked ? 'pdf-locked' : 'pdf-broken' };
  } finally {
    await task.destroy();
  }
}

async function textOf(document: PDFDocumentProxy, most: number): Promise<PdfRead> {
  if (document.numPages > MAX_PAGES) return { ok: false, reason: 'huge' };
  const until = Date.now() + LONGEST;
  const pages: PdfLine[][] = [];
  let length = 0;
  let lang = '';
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const content = await page.getTextContent();
    lang ||= content.lang ?? '';
    const lines = linesOf(content.items.filter((item) => 'str' in item));
    length += lines.reduce((sum, { text }) => sum + text.length, 0);
    if (length > most || Date.now() > until) return { ok: false, reason: 'huge' };
    pages.push(lines);
    page.cleanup();
  }
  const title = titleOf(await document.getMetadata());
  return { ok: true, text: { title, lang, paragraphs: paragraphsIn(pages) } };
}

/** The items on one line, with a space at each wide gap. */
function linesOf(items: readonly TextItem[]): PdfLine[] {
  const lines: PdfLine[] = [];
  let open: { text: string; x: number; y: number; height: number } | null = null;
  const close = () => {
    if (open?.text.trim()) lines.push({ ...open, text: open.text.trim() });
    open = null;
  };
  for (const { str, transform, height, hasEOL } of items) {
    const [x, y]: unknown[] = transform.slice(4);
    const place = { x: Number(x), y: Number(y) };
    if (open && str.trim() && Math.abs(open.y - place.y) > Math.max(open.height, height) * 0.6) {
      close();
    }
    if (open) {
      open.text += str;
      open.height = Math.max(open.height, height);
    } else if (str.trim()) open = { text: str, ...place, height };
    if (hasEOL) close();
  }
  close();
  return lines;
}

/** A title given by a person, not a file name put there by a program. */
function titleOf({ info }: { readonly info: object }): string {
  const title: unknown = 'Title' in info ? info.Title : '';
  if (typeof title !== 'string') return '';
  const plain = title.replace(/\s+/g, ' ').trim();
  return /\.\w{2,4}$|^untitled/i.test(plain) || !plain.includes(' ') ? '' : plain;
}
