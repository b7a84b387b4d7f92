import { SAMPLE_ROWS_MAX_BYTES, sampleRowsProblem } from './limits';

it('takes rows up to the limit and names the field beyond it', () => {
  const rows = (length: number) => ({
    sampleRows: [{ a: 'x'.repeat(length) }],
  });
  const frame = '[{"a":""}]'.length;
  expect(sampleRowsProblem({})).toBeUndefined();
  expect(
    sampleRowsProblem(rows(SAMPLE_ROWS_MAX_BYTES - frame)),
  ).toBeUndefined();
  expect(sampleRowsProblem(rows(SAMPLE_ROWS_MAX_BYTES - frame + 1))).toMatch(
    /^spec\.sampleRows takes 65537 bytes/,
  );
});

it('counts bytes, not characters', () => {
  const sampleRows = [{ a: 'ä'.repeat(40_000) }];
  expect(sampleRowsProblem({ sampleRows })).toMatch(/^spec\.sampleRows/);
});
