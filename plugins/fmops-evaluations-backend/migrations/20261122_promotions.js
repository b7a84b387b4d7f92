// @ts-check

/** @param {import('knex').Knex} knex */
exports.up = async function up(knex) {
  await knex.schema.createTable('promotions', table => {
    table.comment('Each promotion that was asked for; none is ever deleted');
    table.string('id').primary();
    table.string('kind').notNullable().comment('promotion or rollback');
    table.string('model_ref').notNullable();
    table.string('version').notNullable();
    table
      .string('endpoint_ref')
      .notNullable()
      .comment('Empty where it is for no endpoint');
    table.string('stage').notNullable();
    table.string('state').notNullable();
    table
      .integer('revision')
      .notNullable()
      .comment('Counts the changes: each is made under the one before');
    table
      .integer('round')
      .notNullable()
      .comment('Counts the evidence: approvals are of one round');
    table
      .string('open_key', 600)
      .nullable()
      .unique()
      .comment('Model, endpoint and stage while it is open: one at a time');
    table
      .string('target_key', 600)
      .nullable()
      .unique()
      .comment('What its action changes while it is open: one at a time');
    table.string('former_version').nullable();
    table.string('requested_by').notNullable();
    table.text('reason').notNullable();
    table.string('requested_at').notNullable().comment('ISO 8601 in UTC');
    table.string('updated_at').notNullable();
    table.string('expires_at').notNullable();
    table.string('checked_at').nullable();
    table.string('evidence_digest').nullable();
    table
      .text('gates')
      .notNullable()
      .comment('What came of the gates, as JSON');
    table
      .text('submitters')
      .notNullable()
      .comment(
        'References, as JSON, of who made the version and may not approve',
      );
    table.text('status_reason').nullable();
    table.text('outcome').nullable().comment('What the action did, as JSON');
    table.text('progress').notNullable().comment('Of the action, as JSON');
    table.integer('attempts').notNullable();
    table
      .string('next_attempt_at')
      .nullable()
      .comment('When the action is due; while approved or acting');
    table
      .string('lease_owner')
      .nullable()
      .comment('The process that carries the action out');
    table.string('lease_until').nullable();
    table.index(['model_ref', 'endpoint_ref', 'stage'], 'promotions_place_idx');
    table.index(['requested_at'], 'promotions_requested_at_idx');
    table.index(['state', 'next_attempt_at'], 'promotions_due_idx');
  });

  await knex.schema.createTable('promotion_approvals', table => {
    table.comment('Approvals; a person has one in each round');
    table.string('promotion_id').notNullable();
    table.integer('round').notNullable();
    table.string('user_ref').notNullable();
    table.text('groups').notNullable().comment('That count, as JSON');
    table.string('evidence_digest').notNullable();
    table.text('comment').nullable();
    table
      .boolean('in_catalog')
      .notNullable()
      .comment('Whether the catalog then had the person in one of the groups');
    table.string('at').notNullable();
    table.string('voided_at').nullable();
    table.primary(['promotion_id', 'round', 'user_ref']);
  });

  await knex.schema.createTable('promotion_documents', table => {
    table.comment('What gates were decided by, by its digest; never changed');
    table.string('digest').primary();
    table.text('document', 'longtext').notNullable().comment('Canonical JSON');
  });

  await knex.schema.createTable('promotion_chains', table => {
    table.comment('Where the history of each model ends');
    table.string('model_ref').primary();
    table.integer('head_seq').notNullable();
    table.string('head_hash').notNullable();
  });

  await knex.schema.createTable('promotion_history', table => {
    table.comment('What happened, as a chain of hashes for each model');
    table.string('model_ref').notNullable();
    table.integer('seq').notNullable().comment('From 1 without a gap');
    table.string('previous').notNullable();
    table.string('payload_digest').notNullable();
    table.string('hash').notNullable();
    table.text('payload').notNullable().comment('JSON');
    table.primary(['model_ref', 'seq']);
  });

  await knex.schema.createTable('promotion_places', table => {
    table.comment('The version that each stage of a model holds');
    table.string('model_ref').notNullable();
    table.string('endpoint_ref').notNullable();
    table.string('stage').notNullable();
    table.string('version').notNullable();
    table.string('former_version').nullable();
    table.string('promotion_id').notNullable();
    table.string('since').notNullable();
    table.primary(['model_ref', 'endpoint_ref', 'stage']);
  });

  await knex.schema.createTable('promotion_bundles', table => {
    table.comment('What was known when a promotion was done');
    table.string('promotion_id').primary();
    table.text('facts', 'longtext').notNullable().comment('Canonical JSON');
    table.string('digest').notNullable();
    table
      .integer('head_seq')
      .notNullable()
      .comment('Entry of the history that tells that it is done');
  });

  await knex.schema.createTable('promotion_notices', table => {
    table.comment('Who is still to be told of what');
    table.bigIncrements('id').notNullable();
    table.string('promotion_id').notNullable();
    table.string('topic').notNullable();
    table.text('recipients').notNullable().comment('References, as JSON');
    table.text('payload').notNullable().comment('JSON');
    table.string('due_at').notNullable();
    table.integer('attempts').notNullable().defaultTo(0);
    table.index(['due_at'], 'promotion_notices_due_idx');
  });

  await knex.schema.createTable('security_scans', table => {
    table.comment('Security reports of versions of models');
    table.string('model_ref').notNullable();
    table.string('version').notNullable();
    table.string('digest').notNullable();
    table
      .text('scan', 'longtext')
      .notNullable()
      .comment('What was read of it, as JSON');
    table.string('imported_at').notNullable();
    table.primary(['model_ref', 'version', 'digest']);
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  for (const table of [
    'security_scans',
    'promotion_notices',
    'promotion_bundles',
    'promotion_places',
    'promotion_history',
    'promotion_chains',
    'promotion_documents',
    'promotion_approvals',
    'promotions',
  ]) {
    await knex.schema.dropTable(table);
  }
};
