import Chip from '@material-ui/core/Chip';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityDisplayName } from '@backstage/plugin-catalog-react';
import { modelTranslationRef } from './messages';

/** Says that only runs of one model are listed, and takes that back. */
export function ModelChip(props: { modelRef: string; onClear(): void }) {
  const { t } = useTranslationRef(modelTranslationRef);
  return (
    <div>
      <Chip
        label={t('chip.model', {
          model: <EntityDisplayName entityRef={props.modelRef} hideIcon />,
        })}
        onDelete={props.onClear}
      />
    </div>
  );
}
