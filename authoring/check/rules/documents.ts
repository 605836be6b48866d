import type { Rule } from '../rule.ts';
import { lineOfKey } from '../text.ts';

export const documentDate: Rule = {
  id: 'document-date',
  severity: 'error',
  fix: 'Give the date of the source, or with `dated:` what is known of it.',
  guides: ['trust'],
  bad: { files: { 'documents/undated.md': document('', 'It opened.') } },
  good: { files: { 'documents/undated.md': document('dated: undated', 'It opened.') } },
  *find(book) {
    for (const { file, document } of book.documents) {
      if (document.date || document.dated) continue;
      yield {
        file,
        place: { line: 1, column: 1 },
        reason: 'Nothing says when the source is from.',
      };
    }
  },
};

export const documentTwice: Rule = {
  id: 'document-twice',
  severity: 'error',
  fix: 'Keep one of the two documents, and move the statements of the other to its end.',
  bad: {
    documentHead: 'url: https://news.example/hall',
    files: { 'documents/again.md': document('url: https://news.example/hall/', 'It opened.') },
  },
  good: {
    documentHead: 'url: https://news.example/hall',
    files: { 'documents/again.md': document('url: https://news.example/fire', 'It burned.') },
  },
  *find(book) {
    const seen = new Map<string, string>();
    for (const { file, document } of book.documents) {
      const url = document.url?.replace(/^https?:\/\/(?:www\.)?|\/$/g, '');
      const other = url && seen.get(url);
      const reason = `“${other}” digests the source at this address already.`;
      if (other) yield { file, place: lineOfKey(file, 'url'), reason };
      else if (url) seen.set(url, document.id);
    }
  },
};

/**
 * Hosts of copies, archives and publishers' internal storage. Their URLs may disappear at any time,
 * and don't lead to the publisher.
 */
const COPIES = [
  /(?:^|\.)(?:wikiwand|wikimili|infogalactic|alchetron|en-academic)\.com$/,
  /(?:^|\.)archive\.(?:org|is|ph|today)$/,
  /^(?:dev|staging|cms|feeds|cdn[a-z]*\d*|media-\d+)\./,
  /\.(?:azurewebsites|cloudfront|herokuapp)\.net$/,
];

export const documentMirror: Rule = {
  id: 'document-mirror',
  severity: 'error',
  fix: 'Give the publisher’s own address as `url`, and that of the copy as `read`.',
  bad: {
    documentHead: 'url: https://www.wikiwand.com/en/articles/Hall',
  },
  good: {
    documentHead:
      'url: https://en.wikipedia.org/wiki/Hall\nread: https://www.wikiwand.com/en/articles/Hall',
  },
  *find(book) {
    for (const { file, document } of book.documents) {
      const host = document.url ? new URL(document.url).hostname : '';
      if (!COPIES.some((copy) => copy.test(host))) continue;
      const reason = `${host} has a copy, and is not where the source was published.`;
      yield { file, place: lineOfKey(file, 'url'), reason };
    }
  },
};

export const entryTwice: Rule = {
  id: 'entry-twice',
  severity: 'error',
  fix: 'Make one entry of the two, or tell their names apart.',
  bad: { files: { 'entries/example-hall-2.md': entry('Example Hall') } },
  good: { files: { 'entries/example-hall-2.md': entry('Example Hall (Paris)') } },
  *find(book) {
    const seen = new Map<string, string>();
    for (const { file, entry } of book.entries) {
      const name = entry.name.toLowerCase();
      const other = seen.get(name);
      const reason = `The entry “${other}” has the same name.`;
      if (other) yield { file, place: lineOfKey(file, 'name'), reason };
      else seen.set(name, entry.id);
    }
  },
};

function document(head: string, statement: string): string {
  const dated = head ? `\n${head}` : '';
  return `---\nabout: A report\npublisher: Somebody${dated}\n---\n\n1. ${statement}\n`;
}

function entry(name: string): string {
  return `---
name: ${name}
kind: place
asOf: 2026-11-24
forms:
  en: [Second Example Hall]
---

> Second hall of the name, by the river.[^1]

The second hall stands by the river and was built for fairs.[^1]

[^1]: report#1
`;
}
