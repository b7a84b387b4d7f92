import type { ArtifactFolder } from '../folders/ArtifactFolder';
import { weighFolder } from './weighFolder';

it('reads no further files once one is broken', async () => {
  const read: string[] = [];
  const files = Array.from({ length: 100 }, (_, index) => ({
    name: `model-${index}.safetensors`,
    size: 1_000,
  }));
  const folder: ArtifactFolder = {
    uri: 's3://models/broken',
    name: 'broken',
    list: async () => files,
    async read({ name }) {
      read.push(name);
      return Buffer.from('ffffffffffffffff', 'hex');
    },
  };
  const { signal } = new AbortController();
  await expect(weighFolder(folder, files, signal)).rejects.toThrow(
    /model-\d+\.safetensors is no sound safetensors file/,
  );
  await new Promise(resolve => {
    setTimeout(resolve, 20);
  });
  expect(read.length).toBeLessThan(files.length / 2);
});
