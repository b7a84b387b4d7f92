// @ts-check

/** @param {import('knex').Knex} knex */
exports.up = async function up(knex) {
  await knex.schema.createTable('fmops_registries', table => {
    table.comment('How the passes over each model registry went');
    table.string('id').primary().notNullable();
    table
      .integer('position')
      .notNullable()
      .comment('In the configuration; the first registry has the last word');
    table.integer('pass').notNullable().comment('Number of the newest pass');
    table.string('state').notNullable();
    table.string('last_attempt_at').nullable().comment('ISO 8601 in UTC');
    table.string('last_success_at').nullable().comment('ISO 8601 in UTC');
    table.text('error').nullable();
    table.integer('rejected').notNullable();
    table.text('rejections').notNullable().comment('The first ones, as JSON');
  });
  await knex.schema.createTable('fmops_registry_models', table => {
    table.comment('What each registry says of each of its models');
    table.string('registry_id').notNullable();
    table.string('entity_ref').notNullable();
    table.text('name').notNullable().comment('In the registry');
    table
      .string('hub_key', 300)
      .nullable()
      .comment('Namespace and Hugging Face id, in lower case');
    table.text('entity').notNullable().comment('As JSON');
    table.string('revision').notNullable().comment('Hash of the entity');
    table
      .integer('seen_pass')
      .notNullable()
      .comment('Number of the newest pass that found the model');
    table.boolean('removed').notNullable().comment('Gone from the registry');
    table
      .boolean('pending')
      .notNullable()
      .comment('Changed since it was given to the catalog');
    table
      .string('delivered_ref')
      .nullable()
      .comment('Entity of the catalog that the model is part of');
    table.primary(['registry_id', 'entity_ref']);
    table.index(['entity_ref'], 'fmops_registry_models_entity_ref_idx');
    table.index(['hub_key'], 'fmops_registry_models_hub_key_idx');
    table.index(['delivered_ref'], 'fmops_registry_models_delivered_ref_idx');
    table.index(['pending'], 'fmops_registry_models_pending_idx');
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('fmops_registry_models');
  await knex.schema.dropTable('fmops_registries');
};
