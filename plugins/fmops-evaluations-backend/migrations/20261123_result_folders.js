// @ts-check

/** @param {import('knex').Knex} knex */
exports.up = async function up(knex) {
  await knex.schema.createTable('result_folder_deliveries', table => {
    table.comment('Deliveries in folders that were read for evaluations');
    table
      .string('digest', 64)
      .primary()
      .comment('SHA-256 of the files: what was deleted does not come back');
    table.text('place').notNullable().comment('Folder that held the files');
    table.integer('recorded').notNullable().comment('Evaluations in the files');
    table.string('read_at', 30).notNullable().comment('ISO 8601 in UTC');
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('result_folder_deliveries');
};
