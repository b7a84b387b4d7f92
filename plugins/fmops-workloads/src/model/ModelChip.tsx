import Chip from '@material-ui/core/Chip';
import { EntityDisplayName } from '@backstage/plugin-catalog-react';

/** Says that only runs of one model are listed, and takes that back. */
export function ModelChip(props: { modelRef: string; onClear(): void }) {
  return (
    <div>
      <Chip
        label={
          <>
            Model: <EntityDisplayName entityRef={props.modelRef} hideIcon />
          </>
        }
        onDelete={props.onClear}
      />
    </div>
  );
}
