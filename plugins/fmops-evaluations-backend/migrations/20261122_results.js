// @ts-check

/** @param {import('knex').Knex} knex */
exports.up = async function up(knex) {
  await knex.schema.createTable('results', table => {
    table.comment('Evaluations of model versions');
    table.string('id', 36).primary();
    table
      .string('digest', 64)
      .notNullable()
      .unique()
      .comment('SHA-256 of what the evaluation says: it is recorded once');
    table.string('model_ref', 400).notNullable();
    table
      .string('model_version', 255)
      .notNullable()
      .comment('Empty: not stated');
    table.string('method', 20).notNullable();
    table.string('benchmark', 255).nullable();
    table.string('set_id', 255).nullable();
    table.string('endpoint', 400).nullable();
    table.string('run', 400).nullable().comment('cluster/uid of the workload');
    table
      .string('conditions', 64)
      .notNullable()
      .comment('SHA-256 of the conditions, but for the digest of the data');
    table.string('data_digest', 255).notNullable().comment('Empty: not known');
    table
      .string('keys_digest', 64)
      .nullable()
      .comment(
        'SHA-256 of the keys of the rows: equal where rows can be paired',
      );
    table.text('document').notNullable().comment('The evaluation as JSON');
    table.string('created_by', 400).notNullable();
    table.string('created_at', 30).notNullable().comment('ISO 8601 in UTC');
    table
      .string('evaluated_at', 30)
      .notNullable()
      .comment('ISO 8601 in UTC; when it was recorded where that is not known');
    table.string('rows_deleted_at', 30).nullable();
    table.index(['created_at', 'id'], 'results_created_at_idx');
    table.index(['model_ref', 'created_at'], 'results_model_idx');
    table.index(['benchmark', 'model_ref'], 'results_benchmark_idx');
    table.index(['set_id', 'model_ref'], 'results_set_idx');
    table.index(['endpoint'], 'results_endpoint_idx');
    table.index(['run'], 'results_run_idx');
  });
  await knex.schema.createTable('result_scores', table => {
    table.comment('Scores of evaluations');
    table
      .string('result_id', 36)
      .notNullable()
      .references('id')
      .inTable('results')
      .onDelete('CASCADE');
    table.string('metric', 255).notNullable();
    table.string('slice', 255).notNullable().comment('Empty: of all data');
    table.double('value').notNullable();
    table.text('document').notNullable().comment('The score as JSON');
    table.primary(['result_id', 'metric', 'slice']);
  });
  await knex.schema.createTable('result_rows', table => {
    table.comment('Questions, answers and scores of evaluations');
    table
      .string('result_id', 36)
      .notNullable()
      .references('id')
      .inTable('results')
      .onDelete('CASCADE');
    table.string('row_key', 255).notNullable();
    table.text('document').notNullable().comment('The row as JSON');
    table.primary(['result_id', 'row_key']);
  });
  await knex.schema.createTable('result_vectors', table => {
    table.comment(
      'Scores of rows by metric, in the order of the keys: what versions are compared by',
    );
    table
      .string('result_id', 36)
      .notNullable()
      .references('id')
      .inTable('results')
      .onDelete('CASCADE');
    table.string('metric', 255).notNullable();
    table
      .binary('row_values')
      .notNullable()
      .comment('64-bit floats, little endian; NaN where a row has no score');
    table.primary(['result_id', 'metric']);
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('result_vectors');
  await knex.schema.dropTable('result_rows');
  await knex.schema.dropTable('result_scores');
  await knex.schema.dropTable('results');
};
