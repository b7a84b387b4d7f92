import { taskTitle } from './tasks';

it.each([
  ['text-generation', 'Text generation'],
  ['image-text-to-text', 'Images and text to text'],
  ['question-answering', 'Question answering'],
  ['constructor', 'Constructor'],
])('says %s as %s', (task, title) => {
  expect(taskTitle(task)).toBe(title);
});
