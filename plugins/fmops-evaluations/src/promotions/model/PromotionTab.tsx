import { stringifyEntityRef } from '@backstage/catalog-model';
import { Content } from '@backstage/core-components';
import { useEntity } from '@backstage/plugin-catalog-react';
import { makeStyles } from '@material-ui/core/styles';
import { HistoryCard } from './HistoryCard';
import { ScansCard } from './ScansCard';
import { StageBoard } from './StageBoard';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gap: theme.spacing(3),
    gridTemplateColumns: 'minmax(0, 1fr)',
  },
}));

/** Which version of a model is in which stage, how it got there, and what was found in it. */
export function PromotionTab() {
  const classes = useStyles();
  const { entity } = useEntity();
  const model = stringifyEntityRef(entity);
  return (
    <Content>
      <div className={classes.root}>
        <StageBoard model={model} />
        <ScansCard model={model} />
        <HistoryCard model={model} />
      </div>
    </Content>
  );
}
