// @ts-check

/** @param {import('knex').Knex} knex */
exports.up = async function up(knex) {
  await knex.schema.createTable('notified_runs', table => {
    table.comment('What users were notified of, once for all replicas');
    table.string('cluster').notNullable();
    table.string('uid').notNullable();
    table.string('topic').notNullable();
    table.string('at').notNullable().comment('ISO 8601 in UTC');
    table.primary(['cluster', 'uid', 'topic']);
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('notified_runs');
};
