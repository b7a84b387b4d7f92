import { aWorkload } from '../__testUtils__/workloads';
import { hubIds } from './useServedModel';

it.each([
  [{ uri: 'hf://Qwen/Qwen3-8B', name: 'chat' }, ['Qwen/Qwen3-8B']],
  [{ uri: 'Qwen/Qwen3-8B', name: 'Qwen/Qwen3-8B' }, ['Qwen/Qwen3-8B']],
  [{ uri: '/models/chat' }, []],
  [{ uri: 's3://models/chat' }, []],
  [{ uri: 'hf://Qwen/../secret' }, []],
  [{}, []],
])('ids on the Hub of %j are %j', (model, ids) => {
  expect(hubIds(aWorkload({ endpoint: { model } }))).toEqual(ids);
});
