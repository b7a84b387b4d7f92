import { entityName } from './entityName';

it.each([
  ['llama', 'llama'],
  ['Qwen/Qwen2.5-7B', 'qwen-qwen2.5-7b'],
  ['Churn model', 'churn-model'],
])('keeps what is legal in %s', (name, expected) => {
  expect(entityName(name)).toBe(expected);
});

it.each(['über', '<b>x</b>', 'x'.repeat(64), '', '-', '模型'])(
  'marks what it had to change in %s',
  name => {
    expect(entityName(name)).toMatch(/^[a-z0-9][a-z0-9.-]{0,53}-[0-9a-f]{8}$/);
    expect(entityName(name)).toBe(entityName(name));
    expect(entityName(`${name}!`)).not.toBe(entityName(name));
  },
);
