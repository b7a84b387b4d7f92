import { writeFileSync } from 'node:fs';
import {
  createMockDirectory,
  mockCredentials,
} from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { readEntities } from './readEntities';

const COMPONENT = 'kind: Component\nmetadata: { name: chat }\n';
const API = 'kind: API\nmetadata: { name: chat-api }\n';

describe('readEntities', () => {
  const project = createMockDirectory();
  const validateEntity = jest.fn();
  const catalog = catalogServiceMock.mock({ validateEntity });
  const read = (text: string) => {
    writeFileSync(project.resolve('catalog-info.yaml'), text);
    return readEntities(
      project.path,
      'chat',
      catalog,
      mockCredentials.service(),
    );
  };

  beforeEach(() => {
    project.clear();
    validateEntity.mockReset().mockResolvedValue({ valid: true });
  });

  it('reads the component and what stands beside it', async () => {
    expect(await read(`${COMPONENT}---\n${API}---\n`)).toEqual([
      'component:default/chat',
      'api:default/chat-api',
    ]);
    expect(validateEntity).toHaveBeenCalledTimes(2);
  });

  it('wants the component first', async () => {
    await expect(read(`${API}---\n${COMPONENT}`)).rejects.toThrow(
      /must be chat in the first entity/,
    );
    await expect(read('')).rejects.toThrow(/must be chat/);
  });

  it('tells what the catalog says against any of them', async () => {
    validateEntity.mockImplementation(async ({ kind }) =>
      kind === 'API'
        ? { valid: false, errors: [new Error('API must have a type')] }
        : { valid: true },
    );
    await expect(read(`${COMPONENT}---\n${API}`)).rejects.toThrow(
      /would refuse catalog-info.yaml: API must have a type/,
    );
  });

  it('tells where the YAML of a later one is broken', async () => {
    await expect(read(`${COMPONENT}---\nkind: {`)).rejects.toThrow(
      /not valid YAML/,
    );
  });

  it('needs the file', async () => {
    await expect(
      readEntities('/nowhere', 'chat', catalog, mockCredentials.service()),
    ).rejects.toThrow(/has no file catalog-info.yaml/);
  });
});
