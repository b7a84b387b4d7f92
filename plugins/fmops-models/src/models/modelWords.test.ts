import {
  contextText,
  parametersText,
  retirementText,
  sentenceCase,
} from './modelWords';

it('tells total and active parameters of a mixture of experts', () => {
  expect(parametersText({ parameters: 8030261248 })).toBe('8.0 B');
  expect(
    parametersText({
      parameters: 671026419200,
      activeParameters: 37_000_000_000,
    }),
  ).toBe('671 B, 37 B active');
});

it('says nothing of what is not published', () => {
  expect(parametersText({})).toBeUndefined();
  expect(contextText({})).toBeUndefined();
});

it('tells context in tokens', () => {
  expect(contextText({ contextWindow: 131072 })).toBe('128 k tokens');
});

it('tells whose offer ends and when', () => {
  const today = '2026-11-21';
  expect(
    retirementText(
      { status: 'retired', scope: 'AWS', on: '2026-03-31' },
      today,
    ),
  ).toBe('Retired, last day was 31 Mar 2026 (AWS)');
  expect(
    retirementText({ status: 'deprecated', on: '2026-11-21' }, today),
  ).toBe('Deprecated, last day 21 Nov 2026');
  expect(retirementText({ status: 'deprecated', on: '2026-11' }, today)).toBe(
    'Deprecated, last day Nov 2026',
  );
  expect(retirementText({ status: 'deprecated' }, today)).toBe('Deprecated');
});

it('starts with a capital', () => {
  expect(sentenceCase('fine-tuned')).toBe('Fine-tuned');
});
