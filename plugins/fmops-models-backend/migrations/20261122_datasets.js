// @ts-check

/** @param {import('knex').Knex} knex */
exports.up = async function up(knex) {
  await knex.schema.createTable('uploaded_datasets', table => {
    table.comment('Rows that groups have uploaded to their stores');
    table.string('id').primary().comment('Also the name of the folder');
    table.string('name').notNullable().comment('Of the entity in the catalog');
    table.string('owner').notNullable().comment('Entity reference of a group');
    table.string('title').nullable();
    table.text('description').nullable();
    table.string('commercial_use').nullable();
    table.string('uri').notNullable().comment('Where pods of the owner read');
    table.string('digest').nullable().comment('Of the rows as stored');
    table.string('layout').nullable();
    table.text('columns').nullable().comment('JSON list');
    table.text('ignored_columns').nullable().comment('JSON list');
    table.bigInteger('rows').nullable();
    table.bigInteger('size_bytes').nullable();
    table.string('uploaded_by').notNullable().comment('Entity reference');
    table
      .string('started_at')
      .notNullable()
      .comment('When the name was reserved; ISO 8601 in UTC');
    table
      .string('stored_at')
      .nullable()
      .comment('ISO 8601 in UTC; empty while the rows are being sent');
    table.unique(['name'], { indexName: 'uploaded_datasets_name_uniq' });
    table.unique(['owner', 'digest'], {
      indexName: 'uploaded_datasets_digest_uniq',
    });
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('uploaded_datasets');
};
