import { badRequest } from '../errors/catalogue';

/** Decides by an object's labels. */
export type LabelMatcher = (labels: Record<string, string>) => boolean;

const NAME = '[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?';
const KEY = `(?:${NAME}/)?${NAME}`;
const VALUE = `(?:${NAME})?`;

const forms: Array<{
  pattern: RegExp;
  matcher: (key: string, value: string) => LabelMatcher;
}> = [
  {
    pattern: new RegExp(`^(${KEY})\\s*(?:==|=)\\s*(${VALUE})$`),
    matcher: (key, value) => labels => labels[key] === value,
  },
  {
    pattern: new RegExp(`^(${KEY})\\s*!=\\s*(${VALUE})$`),
    matcher: (key, value) => labels => labels[key] !== value,
  },
  {
    pattern: new RegExp(`^(${KEY})\\s+in\\s*\\(([^()]*)\\)$`),
    matcher: (key, values) => {
      const set = valueSet(values);
      return labels => key in labels && set.has(labels[key]);
    },
  },
  {
    pattern: new RegExp(`^(${KEY})\\s+notin\\s*\\(([^()]*)\\)$`),
    matcher: (key, values) => {
      const set = valueSet(values);
      return labels => !(key in labels && set.has(labels[key]));
    },
  },
  {
    pattern: new RegExp(`^!\\s*(${KEY})()$`),
    matcher: key => labels => !(key in labels),
  },
  {
    pattern: new RegExp(`^(${KEY})()$`),
    matcher: key => labels => key in labels,
  },
];

/**
 * Compiles a `labelSelector`: `a=b`, `a!=b`, `a in (b,c)`, `a notin (b)`, `a`, `!a`, joined by commas.
 *
 * @throws ApiError 400 when the selector can't be read
 */
export function parseLabelSelector(selector: string): LabelMatcher {
  const matchers = splitRequirements(selector).map(requirement => {
    for (const { pattern, matcher } of forms) {
      const found = pattern.exec(requirement);
      if (found) {
        return matcher(found[1], found[2]);
      }
    }
    throw badRequest(
      `unable to parse requirement: "${requirement}" is no label requirement`,
    );
  });
  return labels => matchers.every(matches => matches(labels));
}

function splitRequirements(selector: string): string[] {
  return (
    selector
      // eslint-disable-next-line regexp/no-super-linear-move -- a selector is part of a URL, whose length servers limit
      .split(/,(?![^(]*\))/)
      .map(part => part.trim())
      .filter((part, _, all) => part !== '' || all.length > 1)
  );
}

function valueSet(values: string): Set<string> {
  return new Set(values.split(',').map(value => value.trim()));
}
