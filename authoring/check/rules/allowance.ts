import type { About } from '../rule.ts';

/** Exemptions are subject to rules themselves. `run.ts` applies these two. */
export const ALLOWANCE: About = {
  id: 'allowance',
  severity: 'error',
  fix: 'Write <!-- allow rule-id: reason in some words --> before the sentence.',
  bad: { summary: ['<!-- allow sentence-length -->\nThe hall opened in 2009.', 'It burned.'] },
  good: {
    summary: [
      `<!-- allow sentence-length: a title -->\nThe hall ${'opened and shut and '.repeat(9)}burned.`,
      'It was rebuilt.',
    ],
  },
};

export const ALLOWANCE_UNUSED: About = {
  id: 'allowance-unused',
  severity: 'warning',
  fix: 'Take the comment out.',
  bad: {
    summary: ['<!-- allow sentence-length: a title -->\nThe hall opened in 2009.', 'It burned.'],
  },
  good: {
    summary: [
      `<!-- allow sentence-length: a title -->\nThe hall ${'opened and shut and '.repeat(9)}burned.`,
      'It was rebuilt.',
    ],
  },
};
