import type {
  FilterVerdict,
  InputFilter,
  OutputFilter,
  PlaygroundFilter,
  Redaction,
} from '@fmops/backstage-plugin-fmops-evaluations-node';
import type { PatternRule } from './PatternRule';

/** The shipped filter: finds what should not be sent or shown by its form. */
export class PatternFilter implements PlaygroundFilter {
  readonly id = 'patterns';
  readonly title = 'Secrets and personal data';
  readonly input?: InputFilter;
  readonly output?: OutputFilter;

  constructor(rules: readonly PatternRule[]) {
    const incoming = rules.filter(({ input }) => input !== 'pass');
    const outgoing = rules.filter(({ output }) => output !== 'pass');
    if (incoming.length) {
      this.input = { check: text => verdictOf(text, incoming, 'input') };
    }
    if (outgoing.length) {
      this.output = {
        check: text => verdictOf(text, outgoing, 'output'),
        pendingFrom: text =>
          Math.min(...outgoing.map(rule => rule.pendingFrom(text))),
        longest: Math.max(...outgoing.map(({ longest }) => longest)),
      };
    }
  }
}

function verdictOf(
  text: string,
  rules: readonly PatternRule[],
  of: 'input' | 'output',
): FilterVerdict {
  const redact: Redaction[] = [];
  for (const rule of rules) {
    const found = rule.find(text);
    if (found.length && rule[of] === 'refuse') {
      return { refuse: `it holds ${rule.title}` };
    }
    const replacement = `[${rule.title.replace(/^(an?|the) /, '')} removed]`;
    redact.push(
      ...found.map(span => ({ ...span, replacement, reason: rule.title })),
    );
  }
  return { redact: apart(redact) };
}

/** Of parts that overlap the first one, made as long as both. */
function apart(parts: Redaction[]): Redaction[] {
  const merged: Redaction[] = [];
  for (const part of parts.sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && part.start < last.end) {
      merged[merged.length - 1] = {
        ...last,
        end: Math.max(last.end, part.end),
      };
    } else {
      merged.push(part);
    }
  }
  return merged;
}
