import { legalLabelValue } from './legalLabelValue';

it.each([
  ['Alibaba Cloud (Qwen)', 'Alibaba-Cloud-Qwen'],
  ['Mistral AI', 'Mistral-AI'],
  ['Éditions Été', 'Editions-Ete'],
  ['<img src=x onerror=alert(1)>', 'img-src-x-onerror-alert-1'],
  ['_private_', 'private'],
  [`${'a'.repeat(62)} b`, 'a'.repeat(62)],
  ['???', undefined],
])('makes %s legal', (text, expected) => {
  expect(legalLabelValue(text)).toBe(expected);
});
