import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { LoggerService } from '@backstage/backend-plugin-api';
import type { Config } from '@backstage/config';
import { ServiceUnavailableError } from '@backstage/errors';
import { ScmIntegrations } from '@backstage/integration';
import {
  TechdocsGenerator,
  type GeneratorRunOptions,
} from '@backstage/plugin-techdocs-node';

const run = promisify(execFile);

/** Makes pages with the MkDocs of this machine, and says what to do where there is none. */
export class LocalGenerator extends TechdocsGenerator {
  static fromConfig(
    config: Config,
    { logger }: { logger: LoggerService },
  ): LocalGenerator {
    const scmIntegrations = ScmIntegrations.fromConfig(config);
    return new LocalGenerator({ config, logger, scmIntegrations });
  }

  /** @throws ServiceUnavailableError, for people, where MkDocs is missing */
  async run(options: GeneratorRunOptions): Promise<void> {
    await run('mkdocs', ['--version']).catch(() => {
      throw new ServiceUnavailableError(
        'These pages are made by MkDocs, which is not on this machine yet. ' +
          'npm start fetches it with Python 3.11 or newer, in the minute after ' +
          'the portal is ready; elsewhere, pip install mkdocs-techdocs-core brings it. ' +
          'Then open this page again. The same text is in the folder docs of the repository.',
      );
    });
    await super.run(options);
  }
}
