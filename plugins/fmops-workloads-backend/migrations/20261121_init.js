// @ts-check

/** @param {import('knex').Knex} knex */
exports.up = async function up(knex) {
  await knex.schema.createTable('workloads', table => {
    table.comment('The newest record of every workload');
    table.string('cluster').notNullable();
    table.string('uid').notNullable();
    table.string('state').notNullable();
    table
      .string('resource_version')
      .notNullable()
      .comment('Version of the object that the record was read from');
    table
      .bigInteger('epoch')
      .notNullable()
      .comment('Start of the list, in ms, within which versions are ordered');
    table.text('record').notNullable().comment('The record as JSON');
    table
      .string('stopped_by')
      .nullable()
      .comment('Reference of the user who stopped the workload');
    table
      .string('deleted_at')
      .nullable()
      .comment('When the object was found to be gone, as ISO 8601 in UTC');
    table.primary(['cluster', 'uid']);
    table.index(['deleted_at'], 'workloads_deleted_at_idx');
  });
  await knex.schema.createTable('workload_transitions', table => {
    table.comment('Each change of state in the life of a workload');
    table.bigIncrements('id').notNullable();
    table.string('cluster').notNullable();
    table.string('uid').notNullable();
    table.string('resource_version').notNullable();
    table.string('state').notNullable();
    table.text('reason').nullable();
    table.text('message').nullable();
    table.string('at').notNullable().comment('ISO 8601');
    // Replicas see the same version enter the same state: one row is enough.
    table.unique(['cluster', 'uid', 'resource_version', 'state'], {
      indexName: 'workload_transitions_version_uniq',
    });
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('workload_transitions');
  await knex.schema.dropTable('workloads');
};
