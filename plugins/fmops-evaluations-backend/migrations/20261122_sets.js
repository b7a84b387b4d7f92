// @ts-check

/** @param {import('knex').Knex} knex */
exports.up = async function up(knex) {
  await knex.schema.createTable('evaluation_sets', table => {
    table.comment('Evaluation prompt catalogs, each for one use case');
    table.string('id', 36).primary();
    table.string('name', 63).notNullable().unique();
    table.string('title', 200).notNullable();
    table.text('use_case').notNullable();
    table.string('task', 100).nullable();
    table.string('owner', 400).notNullable().comment('Entity reference');
    table.string('visibility', 20).notNullable();
    table.boolean('takes_ratings').notNullable();
    table.text('search').notNullable().comment('What is searched, lower case');
    table
      .integer('latest_version')
      .notNullable()
      .comment('Newest published version; 0: none. The draft is one higher');
    table.integer('row_count').notNullable().comment('Of the newest version');
    table.boolean('labelled').notNullable();
    table.string('created_by', 400).notNullable();
    table.string('created_at', 30).notNullable().comment('ISO 8601 in UTC');
    table.string('updated_at', 30).notNullable().comment('ISO 8601 in UTC');
    table.index(['owner'], 'evaluation_sets_owner_idx');
    table.index(['updated_at', 'id'], 'evaluation_sets_updated_idx');
  });
  await knex.schema.createTable('evaluation_set_prompts', table => {
    table.comment('Prompts that sets are for');
    table
      .string('set_id', 36)
      .notNullable()
      .references('id')
      .inTable('evaluation_sets')
      .onDelete('CASCADE');
    table.string('prompt_ref', 400).notNullable();
    table.string('version', 64).nullable().comment('Null: any');
    table.primary(['set_id', 'prompt_ref']);
    table.index(['prompt_ref'], 'evaluation_set_prompts_ref_idx');
  });
  await knex.schema.createTable('evaluation_set_versions', table => {
    table.comment('Published versions of sets; rows never change');
    table
      .string('set_id', 36)
      .notNullable()
      .references('id')
      .inTable('evaluation_sets')
      .onDelete('CASCADE');
    table.integer('number').notNullable();
    table
      .string('digest', 80)
      .notNullable()
      .comment('SHA-256 over the sorted digests of the rows');
    table.integer('row_count').notNullable();
    table.integer('labelled_count').notNullable();
    table.text('note').nullable();
    table.string('published_by', 400).notNullable();
    table.string('published_at', 30).notNullable().comment('ISO 8601 in UTC');
    table.primary(['set_id', 'number']);
  });
  await knex.schema.createTable('evaluation_set_rows', table => {
    table.comment(
      'Rows of sets: each is in the versions from `since` to before `until`',
    );
    table.bigIncrements('id').notNullable();
    table
      .string('set_id', 36)
      .notNullable()
      .references('id')
      .inTable('evaluation_sets')
      .onDelete('CASCADE');
    table.string('key', 200).notNullable();
    table.integer('since').notNullable();
    table.integer('until').nullable().comment('Null: in the draft');
    table.integer('position').notNullable().comment('Kept when a row changes');
    table
      .string('digest', 80)
      .notNullable()
      .comment('SHA-256 of key, input, expected answer and label');
    table.text('content').notNullable().comment('The row as JSON');
    table.text('search').notNullable().comment('Its text, lower case');
    table.boolean('labelled').notNullable();
    table.string('source', 20).notNullable();
    table.string('source_ref', 400).nullable();
    table.string('consent_by', 400).nullable();
    table.string('consent_at', 30).nullable();
    table.string('added_by', 400).notNullable();
    table.string('added_at', 30).notNullable().comment('ISO 8601 in UTC');
    table.index(['set_id', 'position'], 'evaluation_set_rows_position_idx');
    table.index(['set_id', 'digest'], 'evaluation_set_rows_digest_idx');
    // Two editors at once: one key has one row in the draft
    table.unique(['set_id', 'key'], {
      indexName: 'evaluation_set_rows_draft_uniq',
      predicate: knex.whereNull('until'),
    });
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('evaluation_set_rows');
  await knex.schema.dropTable('evaluation_set_versions');
  await knex.schema.dropTable('evaluation_set_prompts');
  await knex.schema.dropTable('evaluation_sets');
};
