// @ts-check

/** @param {import('knex').Knex} knex */
exports.up = async function up(knex) {
  await knex.schema.createTable('kept_runs', table => {
    table.comment('Why workloads ended and what they printed last');
    table.string('cluster').notNullable();
    table.string('uid').notNullable();
    table.string('kept_at').notNullable().comment('ISO 8601 in UTC');
    table
      .integer('fullness')
      .notNullable()
      .comment('A row is replaced by a fuller one only');
    table
      .text('diagnosed')
      .notNullable()
      .comment('Diagnoses as JSON, with and without text of logs');
    table.string('log_pod').nullable();
    table.string('log_container').nullable();
    table.boolean('log_truncated').nullable();
    table.binary('log').nullable().comment('Lines of the log, in gzip');
    table.primary(['cluster', 'uid']);
    table.index(['kept_at'], 'kept_runs_kept_at_idx');
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('kept_runs');
};
