// @ts-check

/** @param {import('knex').Knex} knex */
exports.up = async function up(knex) {
  await knex.schema.createTable('objectives', table => {
    table.comment('Limits for quantities of endpoints');
    table.string('id', 36).primary();
    table.string('endpoint', 400).notNullable().comment('Entity reference');
    table.string('indicator', 40).notNullable();
    table.text('fields').notNullable().comment('What a person says, as JSON');
    table.string('created_by', 400).notNullable();
    table.string('created_at', 30).notNullable().comment('ISO 8601 in UTC');
    table
      .string('next_at', 30)
      .notNullable()
      .comment('When it is measured next: whoever moves it measures');
    table.index(['endpoint', 'created_at', 'id'], 'objectives_endpoint_idx');
    table.index(['next_at'], 'objectives_next_at_idx');
  });
  await knex.schema.createTable('objective_measurements', table => {
    table.comment('What was measured of objectives');
    table.bigIncrements('id').notNullable();
    table
      .string('objective', 36)
      .notNullable()
      .references('objectives.id')
      .onDelete('CASCADE');
    table.string('at', 30).notNullable().comment('ISO 8601 in UTC');
    table.double('value').nullable().comment('Null: could not be measured');
    table.integer('count').nullable().comment('Requests, ratings or answers');
    table.text('problem').nullable().comment('Why there is no value');
    table.boolean('kept').nullable().comment('Null: not known');
    table.index(['objective', 'at'], 'objective_measurements_idx');
  });
  await knex.schema.createTable('objective_breaches', table => {
    table.comment('Times in which objectives were missed');
    table.string('id', 36).primary();
    table
      .string('objective', 36)
      .notNullable()
      .references('objectives.id')
      .onDelete('CASCADE');
    table.string('since', 30).notNullable().comment('ISO 8601 in UTC');
    table.string('until', 30).nullable().comment('Null while it goes on');
    table.double('worst').notNullable();
    table.double('limit').notNullable();
    table
      .string('open', 36)
      .nullable()
      .unique()
      .comment('Id of the objective while it goes on: there is one at a time');
    table
      .string('notified_at', 30)
      .nullable()
      .comment(
        'When the owners were told; null where that is still to be done',
      );
    table
      .string('notice_at', 30)
      .notNullable()
      .comment('When to tell them, or to try again: whoever moves it tells');
    table.index(['objective', 'since'], 'objective_breaches_idx');
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('objective_breaches');
  await knex.schema.dropTable('objective_measurements');
  await knex.schema.dropTable('objectives');
};
