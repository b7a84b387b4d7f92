import { stringifyEntityRef } from '@backstage/catalog-model';
import {
  EntityRefLink,
  getEntityRelations,
  useEntity,
} from '@backstage/plugin-catalog-react';
import Button from '@material-ui/core/Button';
import { useState } from 'react';
import { LineageSection } from './LineageSection';

/** Shown before "Show all". */
const FOLDED = 8;

interface RelationSectionProps {
  title: string;
  relation: string;
}

/** The entities that this one has a relation to. */
export function RelationSection({ title, relation }: RelationSectionProps) {
  const { entity } = useEntity();
  const [unfolded, setUnfolded] = useState(false);
  const targets = getEntityRelations(entity, relation);
  const shown = unfolded ? targets : targets.slice(0, FOLDED);
  const heading =
    targets.length > FOLDED ? `${title} (${targets.length})` : title;
  return (
    <>
      <LineageSection title={heading}>
        {shown.map(target => (
          <li key={stringifyEntityRef(target)}>
            <EntityRefLink entityRef={target} />
          </li>
        ))}
      </LineageSection>
      {shown.length < targets.length && (
        <div>
          <Button size="small" onClick={() => setUnfolded(true)}>
            Show all {targets.length}
          </Button>
        </div>
      )}
    </>
  );
}
