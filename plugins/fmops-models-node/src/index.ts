/**
 * Extension point for registries of foundation models.
 *
 * @packageDocumentation
 */
export * from './extensions';
export * from './registries';
