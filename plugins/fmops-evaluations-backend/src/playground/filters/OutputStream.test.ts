import { growthOf } from '@fmops/linear-time';
import * as fc from 'fast-check';
import { mockServices } from '@backstage/backend-test-utils';
import { FilterChain, type Filtered } from './FilterChain';
import { PatternFilter } from './patterns/PatternFilter';
import { OutputStream } from './OutputStream';
import { SHIPPED_RULES } from './patterns/shippedRules';
import { readRules } from './patterns/readRules';

const context = { user: 'user:default/guest', endpoint: 'component:default/x' };
const KEY = `AKIA${'IOSFODNN7EXAMPLE'}`;

function chainOf(filters: object[] = []) {
  return new FilterChain([
    new PatternFilter(
      readRules(
        mockServices.rootConfig({
          data: { fmops: { evaluations: { playground: { filters } } } },
        }),
      ),
    ),
  ]);
}

/** Feeds a text in pieces of a length and gives what came out after each. */
function feed(text: string, size: number, filters?: object[]) {
  const filtered: Filtered[] = [];
  const stream = chainOf(filters).answer(context, one => filtered.push(one));
  const shown: string[] = [];
  for (let at = 0; at < text.length; at += size) {
    shown.push(stream.push(text.slice(at, at + size)));
  }
  shown.push(stream.end());
  return { shown, text: shown.join(''), filtered };
}

describe.each([1, 2, 3, 7, 16, 1000])('in pieces of %d', size => {
  it('shows what is harmless as it is', () => {
    const text =
      'A skeleton key opens hf and sk doors: 1 - 2 - 3, 4111 of 5000. AKIA was here — 🙂.';
    expect(feed(text, size)).toMatchObject({ text, filtered: [] });
  });

  it('removes a key wherever it is cut', () => {
    const { text, filtered } = feed(`Use ${KEY}, then ${KEY}`, size);
    expect(text).toBe(
      'Use [key or token removed], then [key or token removed]',
    );
    expect(filtered).toEqual([
      { filter: 'Secrets and personal data', reason: 'a key or token' },
    ]);
  });

  it('removes a card only where its sum is right', () => {
    expect(feed('Pay 4111 1111 1111 1111 now', size).text).toBe(
      'Pay [number of a payment card removed] now',
    );
    expect(feed('Pay 4111 1111 1111 1112 now', size).text).toBe(
      'Pay 4111 1111 1111 1112 now',
    );
  });

  it.each([
    ['4111 1111 1111 1111 12/27', '# 12/27'],
    ['27 4111 1111 1111 1111', '27 #'],
    ['12 4111-1111-1111-1111 345 6', '12 # 345 6'],
    ['3 3782 822463 10005 09/28', '3 # 09/28'],
  ])('removes a card among other numbers: %s', (numbers, left) => {
    expect(feed(`No. ${numbers}.`, size).text).toBe(
      `No. ${left.replace('#', '[number of a payment card removed]')}.`,
    );
  });

  it.each([
    '10 20 30 40 50 60 70 80 90 100 110 120 130 140 150 160 170 180 190 200',
    '2015 2016 2017 2018 2019 2020 2021 2022 2023 2024 2025 2026 2027 2028',
  ])('takes no row of numbers for a card: %s', numbers => {
    expect(feed(numbers, size).text).toBe(numbers);
  });

  it.each([
    ['BE68 5390 0754 7034 EUR 50', '# EUR 50'],
    ['XY34 BE68 5390 0754 7034 BIC 1', 'XY34 # BIC 1'],
  ])('removes an account among other words: %s', (words, left) => {
    expect(feed(words, size, [{ id: 'account', output: 'redact' }]).text).toBe(
      left.replace('#', '[number of a bank account removed]'),
    );
  });

  it('removes a private key that never ends', () => {
    const begin = '-----BEGIN RSA PRIVATE KEY-----';
    expect(feed(`See ${begin}\nMIIEowIBAAKCAQEA`, size).text).toBe(
      'See [key or token removed]',
    );
  });

  it('removes what follows the first line of a private key, and no more', () => {
    const rest = 'MIIE '.repeat(1_800);
    expect(feed(`See -----BEGIN PRIVATE KEY-----${rest}`, size).text).toBe(
      `See [key or token removed]${rest.slice(8_000)}`,
    );
  });

  it('removes a private key up to its last line', () => {
    const body = 'x'.repeat(8_000);
    const key = `-----BEGIN PRIVATE KEY-----${body}-----END PRIVATE KEY-----`;
    expect(feed(`See ${key}, and more`, size).text).toBe(
      'See [key or token removed], and more',
    );
  });

  it('takes rules of the configuration', () => {
    const rules = [
      { id: 'email', output: 'redact' },
      { id: 'falcon', title: 'a code name', terms: ['Project Falcon', 'Pro'] },
      { id: 'ticket', title: 'a ticket', pattern: 'TCK-\\d{4,8}', longest: 12 },
    ];
    expect(
      feed('Mail a.b@example.com about project FALCON, TCK-12345.', size, rules)
        .text,
    ).toBe(
      'Mail [e-mail address removed] about [code name removed], [ticket removed].',
    );
  });
});

it('shows ordinary words at once', () => {
  const { shown } = feed('Hello there, friend', 1000);
  expect(shown).toEqual(['Hello there, friend', '']);
});

it('holds nothing back behind a private key', () => {
  const stream = chainOf().answer(context, () => {});
  expect(
    stream.push('-----BEGIN PRIVATE KEY-----\nMIIE\n-----END PRIVATE KEY-----'),
  ).toBe('[key or token removed]');
  expect(stream.push(' and')).toBe(' and');
});

it('does not look at all that is held for each piece', () => {
  const { output } = new PatternFilter(SHIPPED_RULES);
  let looked = 0;
  const stream = new OutputStream({
    filter: {
      ...output!,
      check: (text, of) => {
        looked += text.length;
        return output!.check(text, of);
      },
    },
    ...{ title: 'Patterns', context, onFiltered: () => {} },
  });
  const start = `-----BEGIN PRIVATE KEY-----${'.eyJ'.repeat(1_000)} `;
  let shown = stream.push(start);
  for (let piece = 0; piece < 2_000; piece++) shown += stream.push('a');
  expect(shown + stream.end()).toBe('[key or token removed]');
  expect(looked).toBeLessThan(20 * (start.length + 2_000));
});

it('ends an answer that a rule refuses, before it shows', () => {
  const rules = [{ id: 'falcon', terms: ['falcon'], output: 'refuse' }];
  const stream = chainOf(rules).answer(context, () => {});
  expect(stream.push('It is about the fal')).toBe('It is about the ');
  expect(() => stream.push('con')).toThrow(
    'Secrets and personal data stopped the answer: it holds falcon',
  );
});

describe('a question', () => {
  it('is sent without what the rules find', async () => {
    const { texts, filtered } = await chainOf().question(
      [
        'I am at jo@example.com and jo2@example.com, SSN 123-45-6789.',
        `IBAN GB82 WEST 1234 5698 7654 32 and ${KEY}`,
      ],
      context,
    );
    expect(texts).toEqual([
      'I am at [e-mail address removed] and [e-mail address removed], SSN [national identity number removed].',
      'IBAN [number of a bank account removed] and [key or token removed]',
    ]);
    expect(filtered.map(({ reason }) => reason)).toEqual([
      'an e-mail address',
      'a national identity number',
      'the number of a bank account',
      'a key or token',
    ]);
  });

  it('is refused where a rule says so', async () => {
    const chain = chainOf([{ id: 'secret', input: 'refuse' }]);
    await expect(chain.question([KEY], context)).rejects.toMatchObject({
      failure: 'filtered',
      message:
        'Secrets and personal data refused the question: it holds a key or token',
    });
  });
});

const answer = fc
  .array(
    fc.constantFrom(
      ...['4111', ' ', '-', '1111 1111 1111', '12', '3', 'a', '.', 'AKIA', KEY],
      ...[
        'BE68',
        '5390 0754 7034',
        'EUR',
        'sk-',
        'eyJ',
        'a1B2c3D4e5F6g7H8i9J0',
      ],
    ),
    { maxLength: 40 },
  )
  .map(parts => parts.join(''));

it('gives the same however an answer is cut', () => {
  const rules = [{ id: 'account', output: 'redact' }];
  fc.assert(
    fc.property(answer, fc.integer({ min: 1, max: 40 }), (text, size) => {
      expect(feed(text, size, rules).text).toBe(
        feed(text, text.length + 1, rules).text,
      );
    }),
    { numRuns: 300 },
  );
});

it.each([
  [{ id: 'x' }, "the rule 'x' needs a pattern or terms"],
  [{ id: 'x', pattern: '(' }, "the pattern of 'x' cannot be read"],
  [{ id: 'x', pattern: '(?=a)' }, "the pattern of 'x' cannot be read"],
  [{ id: 'email', input: 'drop' }, "input of 'email' must be pass, redact"],
])('refuses the rule %j', (rule, message) => {
  expect(() => chainOf([rule])).toThrow(message);
});

it.each([
  ...['a', '1 ', '4111 ', 'BE68 ', 'AKIA', '-----BEGIN ', 'a.', 'sk-eyJghp_'],
])('takes little time for text of %j', async part => {
  const chain = chainOf([{ id: 'own', pattern: '(a+)+$' }]);
  const ask = (length: number) =>
    chain.question([`${part.repeat(length / part.length)}@`], context);
  expect(await growthOf(ask, 40_000)).toBe('linear');
});
