import {
  entityKindSchemaValidator,
  EntityPolicies,
  FieldFormatEntityPolicy,
  NoForeignRootFieldsEntityPolicy,
  SchemaValidEntityPolicy,
} from '@backstage/catalog-model';
import {
  foundationModelSchema,
  type FoundationModelEntity,
} from '@fmops/backstage-plugin-fmops-models-common';
import { printable } from '@fmops/backstage-plugin-fmops-models-node';

// The catalog's own checks, without a request for each of thousands of models
const policies = EntityPolicies.allOf([
  new SchemaValidEntityPolicy(),
  new NoForeignRootFieldsEntityPolicy(),
  new FieldFormatEntityPolicy(),
]);
const validateKind = entityKindSchemaValidator(foundationModelSchema);

const MOST_CHARACTERS = 200_000;

/**
 * Holds an entity to what the catalog would, and to a size.
 *
 * @returns the entity in plain JSON, without control characters
 * @throws Error that names the field
 */
export async function validateModelEntity(
  entity: FoundationModelEntity,
): Promise<FoundationModelEntity> {
  const json = JSON.stringify(entity);
  if (json.length > MOST_CHARACTERS) {
    throw new Error(
      `it has ${json.length} characters, and ${MOST_CHARACTERS} are allowed`,
    );
  }
  // PostgreSQL takes no NUL, and nobody should see what turns a text around
  const plain: FoundationModelEntity = JSON.parse(json, (_, value) =>
    typeof value === 'string' ? printable(value) : value,
  );
  await policies.enforce(plain);
  validateKind(plain);
  return plain;
}
