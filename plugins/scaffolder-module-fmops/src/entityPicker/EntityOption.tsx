import type { Entity } from '@backstage/catalog-model';
import Typography from '@material-ui/core/Typography';
import { titleOf } from './titleOf';

/** One entry of the list: name, facts, and why it can't be chosen. */
export const EntityOption = (props: {
  entity: Entity;
  facts: string;
  objection?: string;
}) => (
  <div>
    <Typography>{titleOf(props.entity)}</Typography>
    <Typography variant="caption" color="textSecondary" display="block">
      {props.facts}
    </Typography>
    {props.objection && (
      <Typography variant="caption" color="error" display="block">
        {props.objection}
      </Typography>
    )}
  </div>
);
