import { compareModels } from '@fmops/backstage-plugin-fmops-models-common';
import { english } from '@fmops/frontend-test-utils';
import { llama } from '../__testUtils__/models';
import { compareTranslationRef } from './messages';
import { aboutText, dimensionTitle, groupTitle, valueText } from './rowWords';

const t = english(compareTranslationRef);

const rows = compareModels([
  llama({
    evaluations: [{ benchmark: 'MMLU', metric: 'acc', value: 70 }],
    pricing: {
      inputPerMTokens: 1,
      outputPerMTokens: 2,
      currency: 'USD',
      asOf: '2026-08-05',
    },
  }),
  llama({ access: 'proprietary', fineTunable: false, license: undefined }),
  llama({ source: undefined, license: { commercialUse: 'no' } }),
]);

it.each(rows.map(row => [row.id, row] as const))(
  'says of %s in English what the comparison says',
  (_, row) => {
    expect(groupTitle(t, row)).toBe(row.group);
    expect(dimensionTitle(t, row)).toBe(row.title);
    for (const cell of row.cells) {
      const { provenance, note } = cell;
      const value = String(cell.value);
      expect(aboutText(t, cell)).toBe(
        [provenance, note].filter(Boolean).join(' · '),
      );
      expect(valueText(t, row, value)).toBe(value);
    }
  },
);

it('has a word for each dimension but benchmarks and measurements', () => {
  const unnamed = rows
    .filter(({ id }) => !/^(quality|speed):/.test(id))
    .map(row => ({ ...row, title: 'as it came', group: 'as it came' }))
    .filter(row => dimensionTitle(t, row) === 'as it came');
  expect(unnamed).toEqual([]);
});
