import type { About } from '../rule.ts';

/**
 * Findings from reading a file (`authoring/read/`). They always fail the build and allow no
 * exemptions, since nothing can be checked after them.
 */
export const READING_RULES = [
  {
    id: 'file-size',
    severity: 'error',
    fix: 'Keep a file under 64 KB: an entry is one card, a document one source.',
    bad: { files: { 'entries/long.md': 'x'.repeat(1_000_000) } },
    good: {},
  },
  {
    id: 'file-encoding',
    severity: 'error',
    fix: 'Save the file as UTF-8.',
    bad: { files: { 'entries/latin.md': new Uint8Array([0x4b, 0xf6, 0x6c, 0x6e]) } },
    good: { summary: ['Köln lies on the Rhine.', 'It has a cathedral.'] },
  },
  {
    id: 'control-character',
    severity: 'error',
    fix: 'Delete the invisible character; some make a line read other than it is.',
    guides: ['trojan'],
    bad: { summary: ['The hall opened in \u202e9002.', 'It burned.'] },
    good: { summary: ['The hall opened in 2009.', 'It burned.'] },
  },
  {
    id: 'nested',
    severity: 'error',
    fix: 'Write paragraphs: an entry has no list or quotation inside another.',
    bad: { summary: [`${'- '.repeat(13)}The hall opened in 2009.`, 'It burned.'] },
    good: { summary: ['The hall opened in 2009.', 'It burned.'] },
  },
  {
    id: 'file-name',
    severity: 'error',
    fix: 'Name the file in small letters from a to z, digits and single hyphens: without .md, that is the id.',
    bad: { files: { 'documents/My Report.md': '' } },
    good: {},
  },
  {
    id: 'stray-file',
    severity: 'error',
    fix: 'Move the file out of the folder, or have its whole name end in .md; some computers hide endings such as .txt. A folder of entries needs a subject.md.',
    bad: { files: { 'documents/report.docx': '' } },
    good: {},
  },
  {
    id: 'duplicate-id',
    severity: 'error',
    fix: 'Rename one of the files: some systems take both names for one.',
    bad: { files: { 'documents/Report.md': '' } },
    good: {},
  },
  {
    id: 'head',
    severity: 'error',
    fix: 'Copy the head of a file that is right and change its values.',
    bad: { head: 'colour: red' },
    good: { head: 'fullName: Example Hall of Concerts' },
  },
  {
    id: 'date',
    severity: 'error',
    fix: 'Write a day that exists as YYYY-MM-DD; where only the month or year is known, YYYY-MM or YYYY.',
    guides: ['isoDate'],
    bad: { documentHead: 'date: 2024-02-30' },
    good: { documentHead: 'date: 2024-02-29' },
  },
  {
    id: 'day',
    severity: 'error',
    fix: 'Write a whole day that exists, as in 2026-03-14: here, a month or a year is not enough.',
    guides: ['isoDate'],
    bad: { head: 'reviewed: 2024' },
    good: { head: 'reviewed: 2024-02-29' },
  },
  {
    id: 'address',
    severity: 'error',
    fix: 'Give the address of the source as a whole, beginning with https:// or http://.',
    bad: { documentHead: 'url: javascript:alert(1)' },
    good: { documentHead: 'url: https://news.example/hall' },
  },
  {
    id: 'shape',
    severity: 'error',
    fix: 'Give the file the shape that content/README.md describes.',
    bad: { instead: ['## Opinions\n\n[^1]: ', '[^1]: '] },
    good: { differ: ['Another paper counts more seats.', 'A third paper counts fewer seats.'] },
  },
  {
    id: 'html',
    severity: 'error',
    fix: 'Write plain text; a comment may only set a rule aside.',
    guides: ['markdown'],
    bad: { summary: ['The hall <b>opened</b> in 2009.', 'It burned.'] },
    good: { summary: ['The hall opened in 2009.', 'It burned.'] },
  },
  {
    id: 'link',
    severity: 'error',
    fix: 'Put the address into the head of a document, and cite the document.',
    bad: { summary: ['The hall [opened](javascript:alert(1)) in 2009.', 'It burned.'] },
    good: { summary: ['The hall opened in 2009.', 'It burned.'] },
  },
  {
    id: 'plain-text',
    severity: 'error',
    fix: 'Take the marks out: a card shows plain sentences.',
    bad: { summary: ['The hall *opened* in 2009.', 'It burned.'] },
    good: { summary: ['The hall opened in 2009.', 'It burned.'] },
  },
  {
    id: 'statement-number',
    severity: 'error',
    fix: 'Number the statements 1, 2, 3 … and append new ones, so that citations stay true.',
    bad: { files: { 'documents/counted.md': document('1. It opened.\n3. It burned.') } },
    good: { files: { 'documents/counted.md': document('1. It opened.\n2. It burned.') } },
  },
  {
    id: 'uncited-sentence',
    severity: 'error',
    fix: 'End the sentence with its full stop and a footnote, or take it out.',
    guides: ['trust'],
    bad: { instead: ['Nobody said this.\n\n[^1]: ', '\n\n[^1]: '] },
    good: {},
  },
  {
    id: 'citation-to-nothing',
    severity: 'error',
    fix: 'Point the footnote at a statement that exists, or add the statement to the document.',
    guides: ['trust'],
    bad: { instead: ['[^1]: report#99', '[^1]: report#1'] },
    good: {},
  },
  {
    id: 'footnote',
    severity: 'error',
    fix: 'Define each footnote once, as document-id#statement, and refer to it.',
    bad: { instead: ['[^99]: report#1\n[^1]: ', '[^1]: '] },
    good: {},
  },
  {
    id: 'related',
    severity: 'error',
    fix: 'Name entries that exist, by the names of their files without .md.',
    bad: { head: 'related: [nobody]' },
    good: { head: 'related: []' },
  },
  {
    id: 'alias-clash',
    severity: 'error',
    fix: 'Make the form ambiguous in both entries, with cues, or take it out of one.',
    bad: { files: { 'entries/other-hall.md': entry('forms:\n  en: [Example Hall]') } },
    good: { files: { 'entries/other-hall.md': entry('forms:\n  en: [Other Hall]') } },
  },
  {
    id: 'alias-cues',
    severity: 'error',
    fix: 'List cues: words that stand near the form when this entry is meant.',
    bad: { head: 'ambiguous:\n  en: [Hall]' },
    good: { head: 'ambiguous:\n  en: [Hall]\ncues: [concert]' },
  },
  {
    id: 'fact',
    severity: 'error',
    fix: 'Write the fact as content/README.md shows, for an entry of that kind.',
    bad: { kind: 'event', head: 'date: 2009-13[^1]', statements: ['2009', '2009'] },
    good: { kind: 'event', head: 'at: [52.5, 13.4]\ndate: 2009[^1]', statements: ['2009', '2009'] },
  },
  {
    id: 'key-fact',
    severity: 'error',
    fix: 'Take the label from the list of the kind in content/README.md; write “label: value | date[^1]”.',
    bad: { head: 'facts:\n  founded: 2009[^1]', statements: ['It opened in 2009.', 'It is.'] },
    good: {
      head: 'facts:\n  status: closed | 2009[^1]',
      statements: ['It closed in 2009.', 'It is.'],
    },
  },
  {
    id: 'fact-unsaid',
    severity: 'error',
    fix: 'Cite statements that name the date, the country or the other organisation.',
    guides: ['trust'],
    bad: { kind: 'event', head: 'date: 2010[^1]', statements: ['It opened in 2009.', 'It is.'] },
    good: { kind: 'event', head: 'date: 2009[^1]', statements: ['It opened in 2009.', 'It is.'] },
  },
] as const satisfies readonly About[];

export type ReadingRuleId = (typeof READING_RULES)[number]['id'];

function document(statements: string): string {
  return `---\nabout: A hall\npublisher: Example News\ndate: 2024-05-01\n---\n\n${statements}\n`;
}

function entry(forms: string): string {
  return `---
name: Other Hall
kind: place
asOf: 2026-11-24
${forms}
---

> Second hall in the same town, by the river.[^1]

The second hall stands by the river and was built for fairs.[^1]

[^1]: report#1
`;
}
