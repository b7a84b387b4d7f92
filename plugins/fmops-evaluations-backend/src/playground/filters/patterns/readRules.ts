import type { RootConfigService } from '@backstage/backend-plugin-api';
import { InputError, toError } from '@backstage/errors';
import type { Config } from '@backstage/config';
import { expressionPattern, termsPattern } from './configuredPattern';
import {
  RULE_EFFECTS,
  type Pattern,
  type PatternRule,
  type RuleEffect,
} from './PatternRule';
import { SHIPPED_RULES } from './shippedRules';

const KEY = 'fmops.evaluations.playground.filters';
const LONGEST = 100;

/**
 * The shipped rules with the changes of `fmops.evaluations.playground.filters`,
 * and the rules that are added there.
 *
 * @throws InputError for a rule that makes no sense, with its name
 */
export function readRules(config: RootConfigService): PatternRule[] {
  const rules = new Map(SHIPPED_RULES.map(rule => [rule.id, rule]));
  for (const entry of config.getOptionalConfigArray(KEY) ?? []) {
    const id = entry.getString('id');
    const shipped = rules.get(id);
    const own = patternOf(entry, id);
    if (!shipped && !own) {
      throw new InputError(
        `${KEY}: the rule '${id}' needs a pattern or terms; the shipped ones are ${SHIPPED_RULES.map(
          rule => rule.id,
        ).join(', ')}`,
      );
    }
    rules.set(id, {
      ...{ id, title: id, input: 'redact', output: 'redact' },
      ...shipped,
      ...own,
      ...effectsOf(entry, id),
      ...(entry.has('title') && { title: entry.getString('title') }),
    } as PatternRule);
  }
  return [...rules.values()];
}

function patternOf(entry: Config, id: string): Pattern | undefined {
  const terms = entry.getOptionalStringArray('terms');
  const source = entry.getOptionalString('pattern');
  try {
    if (terms?.length) return termsPattern(terms);
    return source === undefined
      ? undefined
      : expressionPattern(
          source,
          entry.getOptionalNumber('longest') ?? LONGEST,
        );
  } catch (error) {
    throw new InputError(
      `${KEY}: the pattern of '${id}' cannot be read: ${
        toError(error).message
      }`,
    );
  }
}

function effectsOf(entry: Config, id: string) {
  const read = (of: 'input' | 'output') => {
    const effect = entry.getOptionalString(of);
    if (effect && !RULE_EFFECTS.includes(effect as RuleEffect)) {
      throw new InputError(
        `${KEY}: ${of} of '${id}' must be ${RULE_EFFECTS.join(', ')}`,
      );
    }
    return effect ? { [of]: effect as RuleEffect } : {};
  };
  return { ...read('input'), ...read('output') };
}
