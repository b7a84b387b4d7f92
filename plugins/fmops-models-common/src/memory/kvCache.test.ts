import { kvCacheBytesPerToken } from './kvCache';
import { llama70b, llama8b, qwen32b } from './llamaShapes.fixture';

const KIB = 1024;

describe('kvCacheBytesPerToken', () => {
  it.each([
    ['grouped heads', llama8b, 128 * KIB],
    ['more layers', llama70b, 320 * KIB],
    ['other heads', qwen32b, 256 * KIB],
    [
      'latent attention',
      {
        type: 'decoder-moe',
        parameters: 671e9,
        layers: 61,
        kvLoraRank: 512,
        qkRopeHeadDim: 64,
      },
      61 * 576 * 2,
    ],
    ['an encoder', { type: 'encoder', parameters: 3e8, layers: 24 }, 0],
    ['an image model', { type: 'rectified flow', parameters: 12e9 }, 0],
    ['no shape', { parameters: 7e9 }, undefined],
  ])('with %s', (_, shape, expected) => {
    expect(kvCacheBytesPerToken(shape)).toBe(expected);
  });
});
