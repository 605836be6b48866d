import { figuresIn } from '../figures-in.ts';
import type { Rule } from '../rule.ts';
import { placeIn } from '../text.ts';

/** Words that make a number approximate. */
const INEXACT =
  /\b(?:at least|at most|more than|fewer than|less than|(?<!(?:t(?:ook|ak(?:en?|es|ing))|hand(?:ed|s|ing)?) )over|under|up to|about|around|roughly|approximately|some|nearly|almost|close to|as many as|estimat\w+|between)\s+(?:an?\s+|the\s+)?$/i;
const INEXACT_ANYWHERE =
  /\b(?:at least|at most|more than|fewer than|less than|(?<!(?:t(?:ook|ak(?:en?|es|ing))|hand(?:ed|s|ing)?) )over|under|up to|about|around|roughly|approximately|some|nearly|almost|close to|as many as|estimat\w+|between|from|or more)\b/i;

/** Words that attribute a statement or make it uncertain. */
const DOUBT =
  /\b(?:claim\w*|according|sa(?:ys?|id|ying)|report(?:s|ed|ing|edly)?|alleg\w+|suspect\w*|suspicion\w*|accus\w+|believ\w+|den(?:y|ies|ied)|estimat\w+|disput\w+|unconfirmed|probabl[ey]|apparent\w*|possibl[ey]|presum\w+|likely|may|might|could not|to be confirmed|not (?:officially )?confirm\w*|appear\w*|doubt\w*|attribut\w+|assum\w+|purport\w+|suppos\w+)\b|\bby (?:some|early|other|its|the) (?:accounts?|counts?)\b/i;

/**
 * Words that keep such a hedge in a sentence. More than above, as there are many ways to attribute.
 */
const KEPT = new RegExp(
  `${DOUBT.source}|\\b(?:confirm\\w*|could|nam(?:es|ed)|counts?|counted|gave|gives|put|puts|wr(?:ote|ites|itten)|f(?:ound|inds)|cit(?:es|ed|ing)|call(?:s|ed)|describ\\w+|spoke|tells?|told|point(?:s|ed) to|not\\w* sure|unclear|differ\\w*|propaganda|grievances?|reputed\\w*|so far|verdict|listing|convict\\w+|charg\\w+|sentenc\\w+|court|prosecut\\w+|investigat\\w+|inquiry|figures?|wants?|objects?|warn\\w*|consider\\w*|see[ns]?|trac(?:es|ed))\\b`,
  'i',
);

export const hedgeLost: Rule = {
  id: 'hedge-lost',
  severity: 'error',
  fix: 'Keep the statement’s hedge: who says so, “at least”, “about”, “suspected”.',
  guides: ['pointOfView', 'rhetoric'],
  bad: {
    statements: ['At least 40 people were hurt in the hall, according to the police.'],
    summary: ['A fire hurt 40 people in the hall.', 'They were hurt, the police said.'],
  },
  good: {
    statements: ['At least 40 people were hurt in the hall, according to the police.'],
    summary: ['At least 40 people were hurt, the police said.', 'They were hurt, the police said.'],
  },
  *find(book) {
    for (const { file, sentences } of book.entries) {
      for (const sentence of sentences) {
        const statements = book.statements(sentence);
        for (const figure of exactIn(sentence.text, statements)) {
          const reason = `A cited statement has “${figure}” only with a hedge.`;
          yield { file, place: placeIn(file, sentence, figure), reason };
        }
        const doubt = doubtLost(sentence.text, statements);
        if (doubt) {
          yield {
            file,
            place: sentence.place,
            reason: `A cited statement has the hedge “${doubt}”, and the sentence does not.`,
          };
        }
      }
    }
  },
};

/** The hedges of its sources that a sentence has lost, in their words. */
export function hedgesLost(sentence: string, statements: readonly string[]): string[] {
  const doubt = doubtLost(sentence, statements);
  return [...exactIn(sentence, statements), ...(doubt ? [doubt] : [])];
}

/** Numbers that the sentence gives as exact although no statement does. */
function exactIn(sentence: string, statements: readonly string[]): string[] {
  const numbers = statements.flatMap(hedgedFigures);
  const hedged = new Set(numbers.filter((each) => each.hedged).map(({ value }) => value));
  const exact = new Set(numbers.filter((each) => !each.hedged).map(({ value }) => value));
  return hedgedFigures(sentence)
    .filter((each) => hedged.has(each.value) && !exact.has(each.value))
    .filter((each) => !each.hedged && !INEXACT_ANYWHERE.test(sentence))
    .map(({ text }) => text);
}

function hedgedFigures(text: string) {
  let end = 0;
  return figuresIn(text).map((figure) => {
    const start = text.indexOf(figure.text, end);
    end = start + figure.text.length;
    return {
      ...figure,
      hedged: isQuantity(figure.value, text, end) && INEXACT.test(text.slice(0, start)),
    };
  });
}

/** Years and days of a month are never hedged: “from 1996 to 2001”, “by 8 December”. */
function isQuantity(value: number, text: string, end: number): boolean {
  const month =
    /^\s(?:January|February|March|April|May|June|July|August|September|October|November|December)/;
  return (
    !(value >= 1000 && value < 2100 && !text.slice(end - 5, end).includes(',')) &&
    !month.test(text.slice(end))
  );
}

/** The hedge of a statement that the sentence repeats without one. */
function doubtLost(sentence: string, statements: readonly string[]): string | undefined {
  if (KEPT.test(sentence)) return undefined;
  const sure = statements.filter((statement) => !DOUBT.test(statement)).map(stems);
  const said = stems(sentence);
  for (const statement of statements) {
    // The month of May is no hedge.
    for (const clause of statement.replace(/\bMay\b/g, '').split(/;\s/)) {
      const doubt = DOUBT.exec(clause)?.[0];
      if (!doubt) continue;
      const content = stems(clause.replace(DOUBT, ''));
      const shared = [...content].filter((stem) => said.has(stem));
      const covered = shared.filter((stem) => sure.some((each) => each.has(stem)));
      if (shared.length >= content.size / 2 && covered.length < shared.length / 2) return doubt;
    }
  }
  return undefined;
}

/** Content words, cut to five letters. */
function stems(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]{4,}|\d+/gu) ?? [];
  return new Set(words.map((word) => word.slice(0, 5)));
}
