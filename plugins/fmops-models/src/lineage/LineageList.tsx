import { Link } from '@backstage/core-components';
import Typography from '@material-ui/core/Typography';
import { LineageGraph, LineageStep } from './LineageGraph';
import { LineageItems } from './LineageItems';
import { stepText } from './lineageWords';
import { useLineageHref } from './useLineageHref';

function Item({ step }: { step: LineageStep }) {
  const href = useLineageHref();
  const { title, target } = step.node;
  return (
    <li>
      {target ? <Link to={href(target)}>{title}</Link> : title}
      <Typography variant="caption" color="textSecondary" component="div">
        {stepText(step)}
      </Typography>
    </li>
  );
}

function items(steps: LineageStep[]) {
  return steps.map(step => <Item key={step.node.id} step={step} />);
}

/** A lineage in words: for narrow screens, and for those who don't see. */
export function LineageList({ graph }: { graph: LineageGraph }) {
  return (
    <>
      <LineageItems title="Comes from">{items(graph.upstream)}</LineageItems>
      <LineageItems title="Leads to">{items(graph.downstream)}</LineageItems>
    </>
  );
}
