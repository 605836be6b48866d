import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { GUIDES } from '../../../authoring/check/guides.ts';
import type { Example } from '../../../authoring/check/rule.ts';
import { ALL_RULES } from '../../../authoring/check/rules/index.ts';
import { compile } from '../../../authoring/compile.ts';
import { MAPS } from '../../../authoring/maps/draw.ts';
import { reportTwins } from '../../../authoring/read/files.ts';
import { filesOf } from './example.ts';

/** What a module of rules exports, told by its shape. */
const RuleShape = v.looseObject({ id: v.string(), severity: v.string(), fix: v.string() });

const IDENTITY = { id: 'test', title: 'Test', lang: 'en' };

/** What the check says of an example: `path:line severity rule reason`. */
function found(example: Example): string[] {
  const files = filesOf(example);
  reportTwins(files.documents);
  compile(files, IDENTITY, MAPS);
  return [...files.documents, ...files.entries].flatMap((file) =>
    file.messages.map(({ line, fatal, ruleId, reason }) => {
      const severity = fatal ? 'error' : fatal === false ? 'warning' : 'info';
      return `${file.path}:${line ?? '?'} ${severity} ${ruleId} ${reason}`;
    }),
  );
}

it('every rule in rules/ is listed, and so is run', async () => {
  const modules = await Promise.all(
    globSync('authoring/check/rules/*.ts').map((path) => import(resolve(path))),
  );
  const made = modules
    .flatMap((module) => Object.values(module))
    .flatMap((value) => (v.is(RuleShape, value) ? value.id : []));
  expect(made.length).toBeGreaterThan(20);
  const listed = new Set(ALL_RULES.map(({ id }) => id));
  expect(made.filter((id) => !listed.has(id))).toEqual([]);
});

describe.each(ALL_RULES.map((rule) => [rule.id, rule] as const))('the rule %s', (id, rule) => {
  it('finds its bad example, with line and severity', () => {
    const line = new RegExp(`^\\w+/[^:]+:\\d+ ${rule.severity} ${id} .`);
    expect(found(rule.bad)).toContainEqual(expect.stringMatching(line));
  });

  it('passes its good example', () => {
    const ofRule = new RegExp(`^\\S+ \\w+ ${id} `);
    expect(found(rule.good).filter((line) => ofRule.test(line))).toEqual([]);
  });

  it('says how to fix it, and cites guides with title and URL', () => {
    expect(rule.fix).toMatch(/^[A-Z].{15,}\.$/s);
    for (const guide of rule.guides ?? []) expect(GUIDES[guide].url).toMatch(/^https?:\/\//);
  });
});

it('has unique ids', () => {
  const ids = ALL_RULES.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)]);
});
