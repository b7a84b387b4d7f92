// @ts-check

/** @param {import('knex').Knex} knex */
exports.up = async function up(knex) {
  await knex.schema.createTable('playground_requests', table => {
    table.comment('How often users have asked, by minute: the rate limit');
    table.string('user_ref').notNullable();
    table.string('minute').notNullable().comment('ISO 8601 in UTC');
    table.integer('requests').notNullable();
    table.primary(['user_ref', 'minute']);
    table.index(['minute'], 'playground_requests_minute_idx');
  });
  await knex.schema.createTable('playground_slots', table => {
    table.comment('Answers that are being made, in numbered places of a user');
    table.string('user_ref').notNullable();
    table.integer('slot').notNullable();
    table.string('lease').notNullable().comment('Id of the answer');
    table
      .string('expires_at')
      .notNullable()
      .comment('ISO 8601 in UTC; a place whose answer was lost is free then');
    table.primary(['user_ref', 'slot']);
  });
  if (knex.client.config.client === 'pg') {
    // Both are of the minute: nobody waits for the disk, and a crash empties them
    await knex.raw('ALTER TABLE playground_requests SET UNLOGGED');
    await knex.raw('ALTER TABLE playground_slots SET UNLOGGED');
  }
  await knex.schema.createTable('playground_answers', table => {
    table.comment('Answers that the playground gave, without any text');
    table.string('id').primary();
    table.string('user_ref').notNullable();
    table.string('endpoint').notNullable().comment('Entity reference');
    table.string('model').nullable().comment('Entity reference');
    table.string('version').nullable();
    table.string('served_model').notNullable();
    table.string('prompt_ref').nullable();
    table.string('prompt_version').nullable();
    table.text('settings').notNullable().comment('Parameters, as JSON');
    table.string('asked_at').notNullable().comment('ISO 8601 in UTC');
    table.string('digest').nullable().comment('SHA-256 of the text');
    table
      .string('failure')
      .nullable()
      .comment('Why it did not come to its end');
    table.integer('input_tokens').nullable();
    table.integer('output_tokens').nullable();
    table.string('token_basis').nullable();
    table.float('first_token_ms').nullable();
    table.float('total_ms').notNullable();
    table.float('tokens_per_second').nullable();
    table.float('cost_low').nullable();
    table.float('cost_high').nullable();
    table.string('currency').nullable();
    table.string('cost_basis').nullable();
    table.index(['endpoint', 'asked_at'], 'playground_answers_endpoint_idx');
    table.index(['asked_at'], 'playground_answers_asked_at_idx');
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('playground_answers');
  await knex.schema.dropTable('playground_slots');
  await knex.schema.dropTable('playground_requests');
};
