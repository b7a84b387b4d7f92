import {
  createMockDirectory,
  mockServices,
} from '@backstage/backend-test-utils';
import { ConfigReader } from '@backstage/config';
import { LocalGenerator } from './LocalGenerator';

const directory = createMockDirectory();
const env = process.env;

afterEach(() => {
  process.env = env;
});

it('says what to do where there is no MkDocs', async () => {
  directory.setContent({ 'mkdocs.yml': 'site_name: Portal', docs: {} });
  process.env = { ...env, PATH: directory.path };
  const logger = mockServices.logger.mock();
  const config = new ConfigReader({
    techdocs: { generator: { runIn: 'local' } },
  });
  const generator = LocalGenerator.fromConfig(config, { logger });
  await expect(
    generator.run({
      inputDir: directory.path,
      outputDir: directory.resolve('site'),
      logger: logger as never,
    }),
  ).rejects.toThrow(/MkDocs, which is not on this machine yet/);
});
