// @ts-check

/** @param {import('knex').Knex} knex */
exports.up = async function up(knex) {
  await knex.schema.createTable('fine_tunings', table => {
    table.comment('Models being made from data of groups, and what was asked');
    table.string('id').primary();
    table.string('name').notNullable().comment('Of the model and its project');
    table.string('owner').notNullable().comment('Entity reference of a group');
    table.string('dataset').notNullable().comment('Entity reference');
    table.string('base_model').notNullable().comment('Entity reference');
    table.string('template').notNullable().comment('Entity reference');
    table.text('settings').notNullable().comment('JSON: what was worked out');
    table.text('form').notNullable().comment('JSON: values of the template');
    table.string('task_id').nullable().comment('Of the scaffolder');
    table.string('idempotency_key').notNullable();
    table.string('request_hash').notNullable().comment('Of what was asked');
    table.string('started_by').notNullable().comment('Entity reference');
    table.string('started_at').notNullable().comment('ISO 8601 in UTC');
    table
      .string('tried_at')
      .notNullable()
      .comment('When somebody last began to start the task');
    table.unique(['started_by', 'idempotency_key'], {
      indexName: 'fine_tunings_key_uniq',
    });
    table.index(['owner', 'started_at'], 'fine_tunings_owner_idx');
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('fine_tunings');
};
