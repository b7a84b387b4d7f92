import { conditionDifferences, conditionsText } from './conditions';

const mmlu = {
  method: 'benchmark' as const,
  benchmark: 'mmlu',
  data: { version: '1' },
  settings: { fewShot: 5, chatTemplate: false },
};

describe('conditions', () => {
  it('are equal whatever the order of settings', () => {
    const other = { ...mmlu, settings: { chatTemplate: false, fewShot: 5 } };
    expect(conditionDifferences(mmlu, other)).toEqual([]);
    expect(conditionsText(mmlu)).toBe(conditionsText(other));
  });

  it('are named where they differ, and where only one states them', () => {
    const other = {
      ...mmlu,
      data: { version: '2' },
      settings: { fewShot: 0, seed: 42 },
    };
    expect(conditionDifferences(mmlu, other)).toEqual([
      { field: 'data.version', baseline: '1', value: '2' },
      { field: 'settings.chatTemplate', baseline: false },
      { field: 'settings.fewShot', baseline: 5, value: 0 },
      { field: 'settings.seed', value: 42 },
    ]);
    expect(conditionsText(mmlu)).not.toBe(conditionsText(other));
  });

  it('tell data apart by digest where both have one', () => {
    const of = (digest?: string) => ({
      ...mmlu,
      data: { ...mmlu.data, digest },
    });
    expect(conditionDifferences(of('a'), of())).toEqual([]);
    expect(conditionDifferences(of('a'), of('b'))).toEqual([
      { field: 'data.digest', baseline: 'a', value: 'b' },
    ]);
  });

  it('tell another judge and another prompt of it', () => {
    const of = (prompt: string) => ({
      ...mmlu,
      judge: { model: 'foundationmodel:default/judge', prompt },
    });
    expect(conditionDifferences(of('a'), of('b'))).toEqual([
      { field: 'judge.prompt', baseline: 'a', value: 'b' },
    ]);
  });
});
