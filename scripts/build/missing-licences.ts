/**
 * Licence texts for packages that ship without one. All are MIT according to their `package.json`; the
 * copyright holders are taken from their repositories and files.
 */
export const MISSING_LICENCES: Readonly<Record<string, string>> = {
  // LICENSE in https://github.com/wxt-dev/wxt.
  wxt: mit('Copyright (c) 2023 Aaron'),
  '@wxt-dev/browser': mit('Copyright (c) 2023 Aaron'),
  '@wxt-dev/i18n': mit('Copyright (c) 2023 Aaron'),
  '@wxt-dev/storage': mit('Copyright (c) 2023 Aaron'),
  // Header of its file format.js.
  format: mit('Copyright 2010 - 2013 Sami Samhuri <sami@samhuri.net>'),
  // `author` in their package.json; none of their files has a year.
  'normalize-strings': mit('Copyright (c) Pablo Terradillos <tehsis@gmail.com>'),
  'retext-english': mit('Copyright (c) Titus Wormer <tituswormer@gmail.com>'),
};

/** @see https://spdx.org/licenses/MIT.html */
function mit(copyright: string): string {
  return `MIT License

${copyright}

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.`;
}
