import { stageTitle } from './stageTitle';

it('says a stage in words', () => {
  expect(stageTitle('instruction-tuning')).toBe('Instruction tuning');
});
