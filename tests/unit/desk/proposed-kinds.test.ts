import { describe, expect, it } from 'vitest';
import { propose } from '../../../authoring/desk/propose.ts';

describe('what is proposed', () => {
  it.each([
    ['Human Rights Watch', 'organisation'],
    ['Reporters Without Borders', 'organisation'],
    ['Doctors Without Borders', 'organisation'],
    ['Lawyers Without Sand', 'organisation'],
    ['Save the Children', 'organisation'],
    ['Amnesty International', 'organisation'],
    ['Global Witness', 'organisation'],
    ['Physicians for Human Rights', 'organisation'],
    ['Committee to Protect Journalists', 'organisation'],
    ['Washington Post', 'organisation'],
    ['Gulf Cooperation Council', 'organisation'],
    ['Conflict Armament Research', 'organisation'],
    ['United States', 'place'],
    ['Olympic Games', 'event'],
    ['Winter Olympics', 'event'],
    ['World Cup', 'event'],
    ['Africa Cup of Nations', 'event'],
    ['Cannes Film Festival', 'event'],
    ['Battle of Sandmere', 'event'],
    ['Operation Sandstorm', 'event'],
    ['Sandmere War Museum', 'institution'],
    ['Ministry of War', 'institution'],
    ['Nobel Prize', 'concept'],
    ['Nobel Peace Prize', 'concept'],
    ['Medal of Honor', 'concept'],
    ['Sandmere Peace Treaty', 'agreement'],
    ['Ada Brook', 'person'],
    ['Lake Sand', 'place'],
  ] as const)('take %s for what it is', async (name, kind) => {
    const the = / Watch$|Amnesty|Global|Without|Save|Ada|Lake|Physicians/.test(name) ? '' : 'the ';
    const { names } = await propose([`In May, the paper wrote of ${the}${name} again.`], 'en');
    expect(names).toEqual([{ name, kind, sentences: [0] }]);
  });

  it.each([
    ['fr', 'Il a signé hier la Loi Sandmer avec Ada Brook.', 'Loi Sandmer', 'agreement'],
    ['es', 'Ayer firmó la Ley Sandmer con Ada Brook.', 'Ley Sandmer', 'agreement'],
    ['es', 'Ayer ganó el Partido Verde con Ada Brook.', 'Partido Verde', 'organisation'],
    ['fr', 'Il a rencontré hier Ada Brook à Sandmer.', 'Ada Brook', 'person'],
    ['de', 'Gestern sprach Human Rights Watch davon.', 'Human Rights Watch', 'organisation'],
    ['fr', 'Elle a gagné hier le Prix Nobel.', 'Prix Nobel', 'concept'],
    ['fr', 'Il a vu hier les Jeux Olympiques.', 'Jeux Olympiques', 'event'],
    ['fr', 'Il a écrit hier à la Cour suprême.', 'Cour suprême', 'institution'],
    ['es', 'Habló hoy con Penélope Cruz.', 'Penélope Cruz', 'person'],
    ['es', 'Habló hoy con la Cruz Roja.', 'Cruz Roja', 'organisation'],
    ['ru', 'Там были Олимпийские Игры.', 'Олимпийские Игры', 'event'],
    ['de', 'Gestern stand er vor der Sandmeerer Mühle.', 'Sandmeerer Mühle', 'place'],
    [
      'de',
      'Gestern stand er vor dem Sandmeerer Stadtmuseum.',
      'Sandmeerer Stadtmuseum',
      'institution',
    ],
    ['de', 'Gestern half der Heimatverein Alte Mühle.', 'Heimatverein Alte Mühle', 'organisation'],
    ['fr', 'Il a vu hier le Pont Neuf.', 'Pont Neuf', 'place'],
    ['fr', 'Il a vu hier le Musée Dupont.', 'Musée Dupont', 'institution'],
    ['es', 'Vivía ayer en la Calle Mayor.', 'Calle Mayor', 'place'],
    ['ru', 'Там был Музей Победы.', 'Музей Победы', 'institution'],
    ['de', 'Gestern sprach Anna Mühlheim.', 'Anna Mühlheim', 'person'],
    ['en', 'In May, she met Ashley Stanley.', 'Ashley Stanley', 'person'],
    ['fr', 'Il a vu hier Ashley Stanley.', 'Ashley Stanley', 'person'],
  ])(
    'take no law, party, body, contest or prize for a person, in %s: %s',
    async (lang, sentence, name, kind) => {
      const { names } = await propose([sentence], lang);
      expect(names).toContainEqual(expect.objectContaining({ name, kind }));
    },
  );
});
