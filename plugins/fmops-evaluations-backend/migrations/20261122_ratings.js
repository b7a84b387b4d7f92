// @ts-check

/** @param {import('knex').Knex} knex */
exports.up = async function up(knex) {
  await knex.schema.createTable('ratings', table => {
    table.comment('What people think of answers');
    table.string('id').primary();
    table.string('answer_id').notNullable();
    table
      .string('rater')
      .notNullable()
      .comment('User, or application with a digest of who rated there');
    table.string('source').notNullable().comment('playground or application');
    table.string('thumb').nullable().comment('up or down');
    table.integer('score').nullable().comment('1 to 5');
    table.text('comment').nullable();
    table.string('endpoint').notNullable().comment('Entity reference');
    table.string('model').nullable().comment('Entity reference');
    table.string('version').nullable();
    table.string('served_model').nullable();
    table.string('prompt_ref').nullable();
    table.string('prompt_version').nullable();
    table.text('settings').nullable().comment('How to answer, as JSON');
    table.string('digest').nullable().comment('SHA-256 of the answer');
    table
      .text('example')
      .nullable()
      .comment('Question and answer as JSON; only with consent');
    table.string('day').notNullable().comment('Of created_at, in UTC');
    table.string('created_at').notNullable().comment('ISO 8601 in UTC');
    table.string('updated_at').notNullable().comment('ISO 8601 in UTC');
    table.unique(['answer_id', 'rater'], { indexName: 'ratings_answer_uniq' });
    table.index(['endpoint', 'created_at'], 'ratings_endpoint_idx');
    table.index(['model', 'created_at'], 'ratings_model_idx');
    table.index(['created_at'], 'ratings_created_at_idx');
  });
  await knex.schema.createTable('rating_copies', table => {
    table.comment('Examples of ratings that were copied to evaluation sets');
    table
      .string('rating_id')
      .notNullable()
      .references('id')
      .inTable('ratings')
      .onDelete('CASCADE');
    table.string('set_id').notNullable();
    table.string('copied_at').notNullable().comment('ISO 8601 in UTC');
    table.primary(['rating_id', 'set_id']);
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('rating_copies');
  await knex.schema.dropTable('ratings');
};
