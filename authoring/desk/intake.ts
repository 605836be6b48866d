import { zipSync } from 'fflate';
import type { Element, Nodes } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { MAX_PARAGRAPHS } from '../../desk/page-limits.ts';
import type { Intake, PageText, SourceHead, SourceText } from '../../desk/source.ts';
import { guessed, sampleOf } from '../../spotting/languages/spoken.ts';
import { CONTROLS } from '../../text/controls.ts';
import { MAX_NAME } from '../../text/limited.ts';
import { paragraphsOf, SOURCE_LIMIT } from '../draft/source.ts';
import { sentencesIn } from '../read/split.ts';
import { dateLineIn } from './date-line.ts';
import { headOf } from './head.ts';
import { withoutSaidTwice } from './said-twice.ts';
import { withoutHidden } from './word-hidden.ts';
import { wordParts } from './word-parts.ts';

/** Word and PDF files are mostly pictures and fonts; only their text is read. */
const LARGE_LIMIT = 30 * 1024 * 1024;

const NO_HEAD: SourceHead = { title: '', publisher: '', date: '', url: '' };

/** Reads a file by its content rather than its name. */
export async function readFile(name: string, bytes: Uint8Array): Promise<Intake> {
  if (bytes.length === 0) return refused('empty');
  if (begins(bytes, '%PDF')) {
    return bytes.length > LARGE_LIMIT ? refused('huge') : readPdfFile(bytes);
  }
  // Word’s format until 2003, and today’s with a password; below, TextEdit’s.
  if (begins(bytes, '\xd0\xcf\x11\xe0')) return refused('old-word');
  if (begins(bytes, 'PK\x03\x04')) {
    return bytes.length > LARGE_LIMIT ? refused('huge') : readWord(name, bytes);
  }
  if (bytes.length > SOURCE_LIMIT) return refused('huge');
  const text = decoded(bytes);
  if (text === null) return refused('binary');
  if (/^\s*\{\\rtf/.test(text)) return refused('old-word');
  if (/\.x?html?$/i.test(name) || /^\s*(?:<!doctype html|<html)/i.test(text)) return readHtml(text);
  return plainOf(paragraphsOf(name, text), '');
}

/** Reads what was pasted: HTML if it is a page, otherwise text. */
export function readText(text: string, lang: string): Intake {
  if (text.length > SOURCE_LIMIT) return refused('huge');
  if (/^\s*(?:<!doctype html|<html)/i.test(text)) return readHtml(text);
  return plainOf(paragraphsOf('pasted.txt', text), lang);
}

/** Reads the article of an open page. */
export function readPage(page: PageText): Intake {
  const length = page.paragraphs.reduce((sum, paragraph) => sum + paragraph.length, 0);
  const wasCut = page.paragraphs.length >= MAX_PARAGRAPHS;
  if (length > SOURCE_LIMIT || wasCut) return refused('huge');
  return ofPage(sourceOf(page.paragraphs, headOf(page), page.lang));
}

async function readPdfFile(bytes: Uint8Array): Promise<Intake> {
  // As large as the rest of the desk, so only loaded for PDFs.
  const { readPdf } = await import('./pdf.ts');
  const read = await readPdf(bytes, SOURCE_LIMIT);
  if (!read.ok) return refused(read.reason);
  const { paragraphs, title, lang } = read.text;
  // A scan is a picture of text.
  if (paragraphs.join('').trim() === '') return refused('pdf-scan');
  return plainOf(paragraphs, lang, title);
}

async function readWord(name: string, bytes: Uint8Array): Promise<Intake> {
  // Large, so only loaded for Word files.
  const { default: mammoth } = await import('mammoth');
  try {
    const parts = wordParts(bytes);
    if (!parts) return refused('huge');
    // Zipped again, so that nothing else is unzipped of what was sent.
    const { buffer } = zipSync(withoutHidden(parts), { level: 0 }).slice();
    // Browsers and Node name it differently.
    const input = { arrayBuffer: buffer, buffer };
    const { value } = await mammoth.convertToHtml(input, {
      convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
    });
    if (value.length > SOURCE_LIMIT * 2) return refused('huge');
    return plainOf(paragraphsOf('word.html', value), '');
  } catch {
    return refused(/\.do[ct][mx]?$/i.test(name) ? 'broken-word' : 'binary');
  }
}

function readHtml(text: string): Intake {
  try {
    const page = pageOf(text);
    return ofPage(sourceOf(paragraphsOf('page.html', text), headOf(page), page.lang));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    // Thousands of elements in one another, which no page has that a person wrote.
    return refused('binary');
  }
}

/** What a page shows twice is read once. */
function ofPage(intake: Intake): Intake {
  if (!intake.ok) return intake;
  const { source } = intake;
  return { ok: true, source: { ...source, paragraphs: withoutSaidTwice(source.paragraphs) } };
}

/** Reads a saved page's metadata. Nothing in it runs: it is parsed as a tree of text. */
function pageOf(text: string): Omit<PageText, 'paragraphs'> {
  const meta = new Map<string, string>();
  const data: string[] = [];
  const found = { url: '', title: '', lang: '' };
  const walk = (node: Nodes): void => {
    if (node.type === 'element') lookAt(node);
    if ('children' in node) for (const child of node.children) walk(child);
  };
  const lookAt = (element: Element) => {
    const { tagName, properties } = element;
    const value = (key: string) => String(properties[key] ?? '');
    if (tagName === 'html') found.lang = value('lang');
    else if (tagName === 'title' && !found.title) found.title = wordsIn(element);
    else if (tagName === 'meta') {
      const key = (value('property') || value('name')).toLowerCase();
      if (key && !meta.has(key)) meta.set(key, value('content'));
    } else if (tagName === 'link' && value('rel').includes('canonical')) {
      if (URL.canParse(value('href'))) found.url = value('href');
    } else if (tagName === 'script' && /^application\/ld\+json\b/i.test(value('type'))) {
      data.push(wordsIn(element));
    }
  };
  walk(unified().use(rehypeParse).parse(text));
  const url = found.url || (meta.get('og:url') ?? '');
  return { ...found, url, meta: Object.fromEntries(meta), data };
}

function wordsIn(element: Element): string {
  return element.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
}

/**
 * A text without metadata, or with only a title: otherwise, its first line is the
 * headline if it is set as one.
 */
function plainOf(paragraphs: readonly string[], lang: string, title = ''): Intake {
  const [first = '', ...more] = paragraphs;
  const isHeadline = more.length > 0 && first.length <= 160 && !/[.!?:;,]["”’)]*$/.test(first);
  return sourceOf(paragraphs, { ...NO_HEAD, title: title || (isHeadline ? first : '') }, lang);
}

function sourceOf(paragraphs: readonly string[], head: SourceHead, tag: string): Intake {
  const lang = /^[a-z]{2,3}(?=[-_]|$)/i.exec(tag)?.[0].toLowerCase() ?? '';
  // German ordinals, “am 3. Mai”, would end sentences in other languages.
  const written = lang || (guessed(sampleOf(paragraphs)) ?? 'en');
  const cut = paragraphs
    .map((paragraph) => sentencesIn(withoutControls(paragraph), written).filter(Boolean))
    // The number of an item of a list.
    .map(([first = '', ...more]) =>
      more.length > 0 && NUMBER.test(first) ? more : [first, ...more],
    )
    .filter(([first]) => first);
  if (!cut.some((sentences) => sentences.some((text) => /\p{L}/u.test(text)))) {
    return refused('empty');
  }
  const { title, publisher } = head;
  const named = { title: asName(title), publisher: asName(publisher) };
  const date = head.date || dateLineIn(paragraphs);
  const source: SourceText = { head: { ...head, ...named, date }, lang, paragraphs: cut };
  return { ok: true, source };
}

const NUMBER = /^(?:\d{1,3}|\p{L})[.)]$/u;

/**
 * Without characters that would make text read differently than written, and without soft hyphens,
 * which part words that are one; right-to-left text keeps its own.
 */
function withoutControls(text: string): string {
  const bare = text.replace(new RegExp(`${CONTROLS.source}|\u00ad`, 'gu'), '');
  return bare.replace(/\s+/g, ' ').trim();
}

/** A text that may be a name in a pack. Half of a character, where it is cut, is a control as well. */
function asName(text: string): string {
  return withoutControls(text.replaceAll('\u00ad', '').slice(0, MAX_NAME));
}

function refused(reason: Extract<Intake, { ok: false }>['reason']): Intake {
  return { ok: false, reason };
}

function begins(bytes: Uint8Array, text: string): boolean {
  return [...text].every((letter, index) => bytes[index] === letter.charCodeAt(0));
}

/** The text of a file in UTF-8, UTF-16 or Windows encoding; null if it isn't text. */
function decoded(bytes: Uint8Array): string | null {
  if (begins(bytes, '\xff\xfe')) return new TextDecoder('utf-16le').decode(bytes);
  if (begins(bytes, '\xfe\xff')) return new TextDecoder('utf-16be').decode(bytes);
  const sample = bytes.subarray(0, 64 * 1024);
  const controls = sample.filter((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27));
  if (controls.length > sample.length / 1000) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder(encodingIn(sample)).decode(bytes);
  }
}

/** The encoding that a page names in its head; that of most old files if it names none. */
function encodingIn(sample: Uint8Array): string {
  const text = new TextDecoder('windows-1252').decode(sample.subarray(0, 4096));
  const named = /<meta\b[^>]{0,200}?\bcharset\s*=\s*["']?([\w-]{2,40})/i.exec(text)?.[1] ?? '';
  try {
    return new TextDecoder(named).encoding;
  } catch {
    return 'windows-1252';
  }
}
