import { english } from '@fmops/frontend-test-utils';
import { factsTranslationRef } from '../facts/messages';
import { taskTitle } from './tasks';

const t = english(factsTranslationRef);

it.each([
  ['text-generation', 'Text generation'],
  ['image-text-to-text', 'Images and text to text'],
  ['question-answering', 'Question answering'],
  ['object-detection', 'Object detection'],
  ['constructor', 'Constructor'],
])('says %s as %s', (task, title) => {
  expect(taskTitle(t, task)).toBe(title);
});
