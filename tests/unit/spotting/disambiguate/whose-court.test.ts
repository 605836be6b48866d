import { describe, expect, it } from 'vitest';
import { entriesIn } from '../bundled-entries.ts';

describe('a court that many countries have', () => {
  it.each<[lang: string, text: string, found: string]>([
    ['en', 'The Afghan Supreme Court ruled.', ''],
    ['en', 'The Costa Rican Supreme Court ruled.', ''],
    ['en', 'The South African Supreme Court ruled.', ''],
    ['en', 'The U.S. Supreme Court ruled.', 'us-supreme-court'],
    ['de', 'Der saudi-arabische Oberste Gerichtshof urteilte.', ''],
    ['de', 'Der Schweizer Oberste Gerichtshof urteilte.', ''],
    ['de', 'Der amerikanische Oberste Gerichtshof urteilte.', 'us-supreme-court'],
    ['fr', 'La Cour suprême saoudienne a tranché.', ''],
    ['fr', 'La Cour suprême sud-coréenne a tranché.', ''],
    ['fr', 'La Cour suprême américaine a tranché.', 'us-supreme-court'],
    ['es', 'La Corte Suprema china falló.', ''],
    ['es', 'La Corte Suprema hondureña falló.', ''],
    ['es', 'La Corte Suprema canadiense falló.', ''],
    ['es', 'El Senado dominicano aprobó la ley.', ''],
    ['es', 'La Corte Suprema estadounidense falló.', 'us-supreme-court'],
    ['ru', 'Хорватский Верховный суд решил.', ''],
    ['ru', 'Белорусский Верховный суд решил.', ''],
    ['ru', 'Американский Верховный суд решил.', 'us-supreme-court'],
    ['uk', 'Хорватський Верховний суд вирішив.', ''],
    ['uk', 'Американський Верховний суд вирішив.', 'us-supreme-court'],
    ['ar', 'قضت المحكمة العليا الأفغانية اليوم', ''],
    ['ar', 'قضت المحكمة العليا الأمريكية اليوم', 'us-supreme-court'],
    ['tr', 'Afganistan Yüksek Mahkemesi karar verdi.', 'afghanistan'],
    ['tr', 'ABD Yüksek Mahkemesi karar verdi.', 'us-supreme-court'],
  ])('is the one we know only if nobody else’s: %s: %s', (lang, text, found) => {
    expect(entriesIn(text, lang)).toBe(found);
  });
});
