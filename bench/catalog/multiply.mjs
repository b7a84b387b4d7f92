/**
 * Copies generated models that the catalog has processed and stitched, row by
 * row in its PostgreSQL tables: minutes become seconds. A copy is what the
 * catalog would have made of a model with the same facts and another number;
 * only the owners' own entities are not told of it.
 *
 * @param {import('pg').Client} client of the catalog's database
 * @param {{ from: number, to: number }} counts how many models there are, and
 *   shall be: those of `generateModels(from)`, number 0 and up
 */
export async function multiplyModels(client, { from, to }) {
  await client.query('BEGIN');
  await client.query(
    `CREATE TEMPORARY TABLE copies ON COMMIT DROP AS
     SELECT gen_random_uuid()::text AS id, entity_id AS original,
            entity_ref AS original_ref, number, 'n' || copy AS copy_number
     FROM (SELECT *, substring(entity_ref from 'foundationmodel:default/model-(n[0-9]+)$') AS number
           FROM final_entities) models,
          LATERAL generate_series(substr(number, 2)::int + $1::int, $2::int - 1, $1::int) AS copy
     WHERE number IS NOT NULL`,
    [from, to],
  );
  const { rows: indexes } = await client.query(
    `SELECT indexname AS name, indexdef AS definition FROM pg_indexes WHERE tablename = 'search'`,
  );
  // Made anew in one go at the end, which is faster than row by row
  for (const { name } of indexes) await client.query(`DROP INDEX "${name}"`);
  for (const [table, columns, original] of TABLES) {
    await client.query(
      `INSERT INTO ${table} (${Object.keys(columns)})
       SELECT ${Object.values(
         columns,
       )} FROM ${table} JOIN copies ON ${original}`,
    );
  }
  for (const { definition } of indexes) await client.query(definition);
  await client.query('COMMIT');
  await client.query('VACUUM ANALYZE');
}

const renamed = column => `replace(${column}, number, copy_number)`;
const ofCopy = column => `replace(${renamed(column)}, original, id)`;
const same = (...columns) => Object.fromEntries(columns.map(c => [c, c]));

/** Tables of the catalog, in the order of their references, with what a copy's row has. */
const TABLES = [
  [
    'refresh_state',
    {
      entity_id: 'id',
      entity_ref: renamed('entity_ref'),
      unprocessed_entity: renamed('unprocessed_entity'),
      processed_entity: renamed('processed_entity'),
      ...same('cache', 'errors', 'next_update_at', 'last_discovery_at'),
      ...same('location_key', 'result_hash', 'unprocessed_hash'),
    },
    'entity_id = original',
  ],
  [
    'refresh_state_references',
    {
      ...same('source_key', 'source_entity_ref'),
      target_entity_ref: renamed('target_entity_ref'),
    },
    'target_entity_ref = original_ref',
  ],
  [
    'relations',
    {
      originating_entity_id: 'id',
      source_entity_ref: renamed('source_entity_ref'),
      type: 'type',
      target_entity_ref: renamed('target_entity_ref'),
    },
    'originating_entity_id = original',
  ],
  [
    'final_entities',
    {
      entity_id: 'id',
      final_entity: ofCopy('final_entity'),
      entity_ref: renamed('entity_ref'),
      ...same('hash', 'last_updated_at'),
    },
    'entity_id = original',
  ],
  [
    'search',
    {
      entity_id: 'id',
      key: 'key',
      value: ofCopy('value'),
      original_value: ofCopy('original_value'),
    },
    'entity_id = original',
  ],
];
