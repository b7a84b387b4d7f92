import { evaluation } from './evaluation';

const run = { seed: 'a', seconds: 10, endless: false };
const told = (evaluated?: string) =>
  [...evaluation({ ...run, evaluated })]
    .map(({ text }) => text)
    .filter(text => text.startsWith('fmops-evaluation '))
    .map(text => JSON.parse(text.slice('fmops-evaluation '.length)));

it('tells the portal what it found, of the model that it evaluates', () => {
  const found = told('foundationmodel:default/chat');
  expect(found).toHaveLength(5);
  for (const { model, scores, settings } of found) {
    expect(model).toEqual({ ref: 'foundationmodel:default/chat' });
    // Never to be compared with what was really measured.
    expect(settings).toEqual({ demonstration: true });
    expect(scores[0].value).toBeGreaterThanOrEqual(0);
    expect(scores[0].value).toBeLessThanOrEqual(1);
  }
});

it('tells nothing where it is not known of which model', () => {
  expect(told()).toEqual([]);
});
