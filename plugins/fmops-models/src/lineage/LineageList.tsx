import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Typography from '@material-ui/core/Typography';
import { LineageGraph, LineageStep } from './LineageGraph';
import { LineageItems } from './LineageItems';
import { nodeTitle, stepText } from './lineageWords';
import { lineageTranslationRef } from './messages';
import { useLineageHref } from './useLineageHref';

function Item({ step }: { step: LineageStep }) {
  const href = useLineageHref();
  const { t } = useTranslationRef(lineageTranslationRef);
  const { target } = step.node;
  const title = nodeTitle(t, step.node);
  return (
    <li>
      {target ? <Link to={href(target)}>{title}</Link> : title}
      <Typography variant="caption" color="textSecondary" component="div">
        {stepText(t, step)}
      </Typography>
    </li>
  );
}

function items(steps: LineageStep[]) {
  return steps.map(step => <Item key={step.node.id} step={step} />);
}

/** A lineage in words: for narrow screens, and for those who don't see. */
export function LineageList({ graph }: { graph: LineageGraph }) {
  const { t } = useTranslationRef(lineageTranslationRef);
  return (
    <>
      <LineageItems title={t('list.upstream')}>
        {items(graph.upstream)}
      </LineageItems>
      <LineageItems title={t('list.downstream')}>
        {items(graph.downstream)}
      </LineageItems>
    </>
  );
}
