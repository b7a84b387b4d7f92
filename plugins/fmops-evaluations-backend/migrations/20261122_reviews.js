// @ts-check

/** @param {import('knex').Knex} knex */
exports.up = async function up(knex) {
  await knex.schema.createTable('review_campaigns', table => {
    table.comment('Answers or rows of datasets that people are to judge');
    table.string('id', 36).primary();
    table.string('state', 10).notNullable().comment('open or finished');
    table.string('owner', 400).notNullable().comment('User or group');
    table.text('settings').notNullable().comment('What the owner set, as JSON');
    table.text('details').notNullable().comment('Source and models, as JSON');
    table
      .string('secret', 64)
      .notNullable()
      .comment('Decides who sees which answer first; never sent anywhere');
    table.integer('items').notNullable();
    table.integer('wanted').notNullable().comment('Judgements there are to be');
    table.string('created_by', 400).notNullable();
    table.string('created_at', 30).notNullable().comment('ISO 8601 in UTC');
    table.string('completed_at', 30).nullable().comment('All is judged');
    table.string('finished_at', 30).nullable();
    table.string('finished_by', 400).nullable();
    table.index(['owner'], 'review_campaigns_owner_idx');
  });
  await knex.schema.createTable('review_reviewers', table => {
    table.comment('Users and groups that judge in a campaign');
    table
      .string('campaign_id', 36)
      .notNullable()
      .references('id')
      .inTable('review_campaigns')
      .onDelete('CASCADE');
    table.string('reviewer', 400).notNullable();
    table.primary(['campaign_id', 'reviewer']);
    table.index(['reviewer'], 'review_reviewers_reviewer_idx');
  });
  await knex.schema.createTable('review_items', table => {
    table.comment('What is judged: answers to a prompt, or a row of a dataset');
    table.string('id', 36).primary();
    table
      .string('campaign_id', 36)
      .notNullable()
      .references('id')
      .inTable('review_campaigns')
      .onDelete('CASCADE');
    table.integer('position').notNullable().comment('In the order of the draw');
    table
      .integer('source_index')
      .notNullable()
      .comment('Number of the row in the source, from 0');
    table
      .string('source_key', 400)
      .notNullable()
      .comment('Equal for items of the same question');
    table.text('content').notNullable().comment('Texts with models, as JSON');
    table.text('models').notNullable().comment('Of the answers, as JSON');
    table.text('row').nullable().comment('Row of the dataset, as JSON');
    table
      .string('source_digest', 64)
      .notNullable()
      .comment('SHA-256 of the row that it comes from');
    table
      .string('resolution', 36)
      .nullable()
      .comment('Assignment whose judgement is the valid one');
    table.string('resolved_by', 400).nullable();
    table.string('resolved_at', 30).nullable();
    table.unique(['campaign_id', 'position'], {
      indexName: 'review_items_position_uniq',
    });
  });
  await knex.schema.createTable('review_assignments', table => {
    table.comment('One for each judgement that there is to be of an item');
    table.string('id', 36).primary();
    table
      .string('campaign_id', 36)
      .notNullable()
      .references('id')
      .inTable('review_campaigns')
      .onDelete('CASCADE');
    table
      .string('item_id', 36)
      .notNullable()
      .references('id')
      .inTable('review_items')
      .onDelete('CASCADE');
    table.integer('position').notNullable().comment('As of the item');
    table.string('state', 10).notNullable().comment('open, leased or judged');
    table.string('reviewer', 400).nullable().comment('Reference of a user');
    table
      .string('leased_until', 30)
      .nullable()
      .comment('From then on others may take it; ISO 8601 in UTC');
    table.text('draft').nullable().comment('What was entered so far, as JSON');
    table.text('judgement').nullable().comment('As JSON');
    table
      .text('verdict')
      .nullable()
      .comment('What the judgement comes to: equal where reviewers agree');
    table.string('judged_at', 30).nullable();
    // Nobody judges an item twice, whatever happens at the same time.
    table.unique(['item_id', 'reviewer'], {
      indexName: 'review_assignments_reviewer_uniq',
    });
    table.index(
      ['campaign_id', 'state', 'position'],
      'review_assignments_open_idx',
    );
    table.index(
      ['campaign_id', 'reviewer', 'state'],
      'review_assignments_mine_idx',
    );
  });
  await knex.schema.createTable('review_skips', table => {
    table.comment('Items that somebody has left to others');
    table
      .string('campaign_id', 36)
      .notNullable()
      .references('id')
      .inTable('review_campaigns')
      .onDelete('CASCADE');
    table
      .string('item_id', 36)
      .notNullable()
      .references('id')
      .inTable('review_items')
      .onDelete('CASCADE');
    table.string('reviewer', 400).notNullable();
    table.string('at', 30).notNullable();
    table.primary(['item_id', 'reviewer']);
    table.index(['campaign_id', 'reviewer'], 'review_skips_reviewer_idx');
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('review_skips');
  await knex.schema.dropTable('review_assignments');
  await knex.schema.dropTable('review_items');
  await knex.schema.dropTable('review_reviewers');
  await knex.schema.dropTable('review_campaigns');
};
