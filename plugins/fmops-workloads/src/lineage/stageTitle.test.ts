import { english } from '@fmops/frontend-test-utils';
import { lineageTranslationRef } from './messages';
import { stageTitle } from './stageTitle';

it.each([
  ['instruction-tuning', 'Instruction tuning'],
  ['red-teaming', 'Red teaming'],
])('says the stage %s in words', (stage, title) => {
  expect(stageTitle(english(lineageTranslationRef), stage)).toBe(title);
});
