import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import { listedModel } from './ListedModel';
import { openDatabase } from './openDatabase';
import { PendingModels } from './PendingModels';
import { MODELS, toRow } from './rows';

const databases = TestDatabases.create({
  ids: ['SQLITE_3', 'POSTGRES_15'],
  disableDocker: true,
});

const MANY = 14_000;

it.each(databases.eachSupportedId())(
  'takes and settles any number of models of one Hugging Face id, %s',
  async databaseId => {
    const client = await databases.init(databaseId);
    const knex = await openDatabase(
      mockServices.database.mock({ getClient: async () => client }),
    );
    const rows = Array.from({ length: MANY }, (_, index) => {
      const name = `model-${index}`;
      const entity = {
        apiVersion: 'fmops.dev/v1alpha1' as const,
        kind: 'FoundationModel' as const,
        metadata: { name, namespace: 'default' },
        spec: {
          type: 'base' as const,
          owner: 'group:default/platform',
          lifecycle: 'production',
          provider: 'Example',
          access: 'open' as const,
          license: {},
          modality: 'text' as const,
          task: 'text-generation',
          source: { huggingFaceId: 'example/base' },
        },
      };
      return toRow(listedModel('mlflow', name, entity), 1);
    });
    await knex.batchInsert(MODELS, rows, 500);

    const pending = new PendingModels(knex);
    const models = await pending.take(250);
    expect(models).toHaveLength(MANY);
    await knex(MODELS)
      .where({ name: 'model-7' })
      .update({ revision: 'changed meanwhile' });
    await pending.settle(models, ({ entityRef }) => entityRef);
    await expect(knex(MODELS).where({ pending: true })).resolves.toEqual([
      expect.objectContaining({ name: 'model-7' }),
    ]);
    await knex.destroy();
  },
);
