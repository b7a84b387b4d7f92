// @ts-check

/** @param {import('knex').Knex} knex */
exports.up = async function up(knex) {
  await knex.schema.createTable('result_deliveries', table => {
    table.comment('Runs whose log was read for evaluations');
    table.string('cluster').notNullable();
    table.string('uid').notNullable();
    table.integer('recorded').notNullable().comment('Evaluations that it told');
    table.text('refused').nullable().comment('Why others were not recorded');
    table.string('read_at', 30).notNullable().comment('ISO 8601 in UTC');
    table.primary(['cluster', 'uid']);
    table.index(['read_at'], 'result_deliveries_read_at_idx');
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('result_deliveries');
};
