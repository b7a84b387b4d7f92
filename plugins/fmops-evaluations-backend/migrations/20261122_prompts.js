// @ts-check

/** @param {import('knex').Knex} knex */
exports.up = async function up(knex) {
  await knex.schema.createTable('prompt_versions', table => {
    table.comment(
      'Every text of a prompt that the catalog has held; rows never change',
    );
    table
      .bigIncrements('id')
      .notNullable()
      .comment('Of several texts under one version, the lowest is the version');
    table.string('prompt_ref', 400).notNullable();
    table.string('version', 64).notNullable();
    table
      .string('digest', 80)
      .notNullable()
      .comment('SHA-256 of the content in canonical JSON');
    table.text('content').notNullable().comment('The content as JSON');
    table.string('first_seen_at', 30).notNullable().comment('ISO 8601 in UTC');
    table.text('source').nullable().comment('Where the catalog read it');
    table.string('revision', 100).nullable().comment('Git revision');
    // Replicas see the same text: one row is enough
    table.unique(['prompt_ref', 'version', 'digest'], {
      indexName: 'prompt_versions_text_uniq',
    });
  });
  await knex.schema.createTable('prompt_states', table => {
    table.comment('The state of each prompt that was looked at last');
    table.string('prompt_ref', 400).primary();
    table
      .string('etag', 100)
      .notNullable()
      .comment('Of the entity; while it stays, there is nothing new to keep');
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('prompt_states');
  await knex.schema.dropTable('prompt_versions');
};
