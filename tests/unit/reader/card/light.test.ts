import { JSDOM } from 'jsdom';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { isDarkCard, isInverted, isLight } from '../../../../reader/card/light.ts';

describe('a light colour', () => {
  it.each([
    'rgb(255, 255, 255)',
    'rgba(221, 221, 221, 0.9)',
    'oklch(0.967 0.001 286.375)',
    'oklab(0.9 none 0.02 / 0.5)',
    'lab(85 3 -4)',
    'lch(90 10 200)',
    'color(srgb 0.9 0.9 0.85)',
    'color(display-p3 1 0.98 0.9)',
  ])('is %s', (color) => expect(isLight(color)).toBe(true));

  it.each([
    'rgb(0, 0, 0)',
    'rgb(26, 26, 26)',
    'oklch(0.21 0.034 264.665)',
    'oklab(0.3 0.1 200)',
    'lab(20 90 90)',
    'lch(30 120 300)',
    'color(srgb 0.1 0.1 0.2)',
    'color(display-p3 0 0 0)',
    '',
  ])('is not %s', (color) => expect(isLight(color)).toBe(false));
});

const INVERT = 'invert(1) hue-rotate(180deg)';

describe('a page darkened by a filter', () => {
  const stub = (root: string, inner: string, color = 'rgb(0, 0, 0)') => {
    const { document } = new JSDOM('<p>text</p>').window;
    const paragraph = document.querySelector('p');
    if (!paragraph) throw new Error('no paragraph');
    vi.stubGlobal('getComputedStyle', ({ localName }: Element) => ({
      filter: localName === 'html' ? root : localName === 'p' ? inner : 'none',
      color,
    }));
    return { paragraph, root: document.documentElement };
  };
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it.each([
    ['none', 'none', false],
    [INVERT, 'none', true],
    ['invert(90%)', 'none', true],
    ['invert(0.2)', 'none', false],
    ['grayscale(1)', 'none', false],
    // As for pictures, which are to look as usual.
    ['invert(1)', 'invert(1)', false],
  ])('%s around %s: %s', (root, inner, expected) => {
    expect(isInverted(stub(root, inner).paragraph)).toBe(expected);
  });

  it.each([
    ['none', 'none', 'rgb(0, 0, 0)', { apart: false, within: false }],
    ['none', 'none', 'rgb(255, 255, 255)', { apart: true, within: true }],
    [INVERT, 'none', 'rgb(0, 0, 0)', { apart: true, within: false }],
    [INVERT, 'none', 'rgb(255, 255, 255)', { apart: false, within: true }],
    // The paragraph is as light as before, so the card has to be inverted again.
    [INVERT, INVERT, 'rgb(0, 0, 0)', { apart: false, within: true }],
  ])('%s around %s with text of %s has a card that is dark: %j', (root, inner, color, expected) => {
    const page = stub(root, inner, color);
    expect({
      apart: isDarkCard(page.paragraph, null),
      within: isDarkCard(page.paragraph, page.root),
    }).toEqual(expected);
  });
});
