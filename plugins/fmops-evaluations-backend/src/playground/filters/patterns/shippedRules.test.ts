import { SHIPPED_RULES } from './shippedRules';

const secret = SHIPPED_RULES.find(({ id }) => id === 'secret')!;

it.each([
  `AKIA${'IOSFODNN7EXAMPLE'}`,
  `ghp_${'a1'.repeat(18)}`,
  `github_pat_${'a_1'.repeat(10)}`,
  `sk-${'a-_1'.repeat(10)}`,
  `eyJ${'a.b-'.repeat(30)}`,
  `-----BEGIN PRIVATE KEY-----\n${'MIIE'.repeat(9)}\n-----END PRIVATE KEY----`,
])('holds %s from its first letter on, until it has become it or not', key => {
  for (let length = 1; length <= key.length; length++) {
    expect(secret.pendingFrom(`It is ${key.slice(0, length)}`)).toBe(6);
  }
});

it.each(['A', 'ghp_', 'skeyJ', '.eyJ a', 'xAKIA'])(
  'holds nothing of %s where a word ends, or begins before it',
  word => expect(secret.pendingFrom(`${word} `)).toBe(word.length + 1),
);

/** Time of many calls, of several tries the shortest. */
function timeOf(text: string) {
  const tries = Array.from({ length: 5 }, () => {
    const started = performance.now();
    for (let i = 0; i < 10; i++) secret.pendingFrom(text);
    return performance.now() - started;
  });
  return Math.min(...tries);
}

it.each([
  ['tokens without an end', `${'.eyJ'.repeat(1_000)} `],
  ['tokens in one another', 'sk-eyJ.'.repeat(600)],
  ['first lines of keys', '-----BEGIN '.repeat(400)],
])('takes about as long for %s as for words', (_, hostile) => {
  const words = 'only words '.repeat(400).slice(0, hostile.length);
  timeOf(words);
  expect(timeOf(hostile)).toBeLessThan(30 * timeOf(words));
});
