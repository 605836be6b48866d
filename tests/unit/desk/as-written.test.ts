import { describe, expect, it } from 'vitest';
import { asWritten } from '../../../desk/as-written.ts';
import type { SourceText } from '../../../desk/source.ts';

const text = (...sentences: string[]): SourceText => ({
  head: { title: '', publisher: '', date: '', url: '' },
  lang: 'en',
  paragraphs: [sentences],
});

describe('a name as documents write it', () => {
  it('has a small first letter where it has one amid a sentence', () => {
    const texts = [text('They rely on small arms.'), text('Small arms are cheap.')];
    expect(asWritten('Small arms', texts)).toBe('small arms');
    expect(asWritten('small arms', texts)).toBe('small arms');
    expect(asWritten('Малое оружие', [text('Это малое оружие.')])).toBe('малое оружие');
  });

  it('keeps its capital where documents have it, or do not name it', () => {
    expect(asWritten('Green party', [text('The Green party won; no green party lost.')])).toBe(
      'Green party',
    );
    expect(asWritten('Small arms', [text('Small arms are cheap.')])).toBe('Small arms');
    expect(asWritten('Small arms', [text('“Small arms are cheap.”')])).toBe('Small arms');
    expect(asWritten('Ada', [])).toBe('Ada');
    expect(asWritten('', [text('It rained.')])).toBe('');
  });

  it('is not taken for a part of a word', () => {
    expect(asWritten('Art', [text('It is a part of an artful whole.')])).toBe('Art');
    expect(asWritten('Art', [text('It is a part of it, an art.')])).toBe('art');
  });
});
