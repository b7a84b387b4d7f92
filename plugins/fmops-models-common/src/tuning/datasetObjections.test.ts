import type { ModelDatasetSpec } from '../kinds';
import { datasetObjections } from './datasetObjections';
import { objectionText } from './TuningObjection';

const dataset: ModelDatasetSpec = {
  type: 'instruction',
  owner: 'group:default/ml-platform',
  lifecycle: 'production',
  provider: 'Databricks',
  access: 'open',
  license: { spdx: 'CC-BY-NC-4.0', commercialUse: 'no' },
  source: { huggingFaceId: 'databricks/databricks-dolly-15k' },
  columns: [
    { name: 'instruction', type: 'string' },
    { name: 'response', type: 'string' },
  ],
};

const text = (
  change: Partial<ModelDatasetSpec>,
  use?: 'commercial' | 'research',
) =>
  datasetObjections(
    { ...dataset, ...change },
    { use },
    'instruction-tuning',
  ).map(objectionText);

const columns = (...names: string[]) =>
  names.map(name => ({ name, type: 'string' }));

describe('datasetObjections', () => {
  it('has none to questions with answers', () => {
    expect(text({})).toEqual([]);
    expect(
      text({ type: 'conversation', columns: columns('messages') }),
    ).toEqual([]);
  });

  it('objects to other formats, whatever their columns', () => {
    expect(text({ type: 'benchmark', columns: [] })).toEqual([
      'Instruction tuning reads instructions or conversations; this is benchmark data. Choose another dataset.',
    ]);
  });

  it('objects to columns that hold single messages, and says what is understood', () => {
    expect(text({ columns: columns('text', 'role', 'parent_id') })).toEqual([
      expect.stringMatching(
        /^The columns .* don't tell .*What is understood: messages; .*instruction \+ output;/,
      ),
    ]);
    expect(text({ columns: undefined })).toEqual([
      expect.stringMatching(/^The catalog does not list the columns/),
    ]);
  });

  it('objects to data without a source', () => {
    expect(text({ source: undefined })).toEqual([
      expect.stringMatching(/where the data is\. Add spec\.source/),
    ]);
  });

  it('judges the licence by the use', () => {
    expect(text({}, 'research')).toEqual([]);
    expect(text({}, 'commercial')).toEqual([
      'CC-BY-NC-4.0 does not allow commercial use. Choose another dataset, or another use if that is what it is for.',
    ]);
  });
});
