import {
  EntityOrphanWarning,
  EntityProcessingErrorsPanel,
  EntityRelationWarning,
  EntitySwitch,
  hasCatalogProcessingErrors,
  hasRelationWarnings,
  isOrphan,
} from '@backstage/plugin-catalog';

/** What the catalog has to say against the entity of the page. */
export const EntityWarnings = () => (
  <EntitySwitch renderMultipleMatches="all">
    <EntitySwitch.Case if={isOrphan}>
      <EntityOrphanWarning />
    </EntitySwitch.Case>
    <EntitySwitch.Case if={hasRelationWarnings}>
      <EntityRelationWarning />
    </EntitySwitch.Case>
    <EntitySwitch.Case if={hasCatalogProcessingErrors}>
      <EntityProcessingErrorsPanel />
    </EntitySwitch.Case>
  </EntitySwitch>
);
