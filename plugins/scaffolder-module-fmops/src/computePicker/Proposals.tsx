import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type { Proposal } from './proposalsOf';
import type { Compute, ComputeOptions } from './schema';
import { spreadOf } from './spreadOf';
import { usd } from './usd';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1),
    margin: theme.spacing(1, 0),
  },
  proposal: { textTransform: 'none' },
}));

function describe(
  { compute, instance, usdPerHour }: Proposal,
  options: ComputeOptions | undefined,
): string {
  const { nodes, gpusPerNode, instanceType } = compute;
  const machines = nodes > 1 ? `${nodes} × ${instanceType}` : instanceType;
  const name = instance.accelerator.name.toLocaleUpperCase('en-US');
  return [
    `${machines}, ${gpusPerNode} × ${name}`,
    ...spreadOf(instance, compute, options),
    usdPerHour === undefined
      ? 'price not known'
      : `${usd(usdPerHour)} per hour`,
  ].join(', ');
}

/** Machines that would do, cheapest first, each to be taken by a click. */
export const Proposals = (props: {
  proposals: readonly Proposal[];
  options?: ComputeOptions;
  value: Compute;
  disabled?: boolean;
  onChoose(compute: Compute): void;
}) => {
  const classes = useStyles();
  const { proposals, options, value, disabled, onChoose } = props;
  if (proposals.length === 0) {
    return null;
  }
  return (
    <div className={classes.root} role="group" aria-label="Cheapest that fit">
      <Typography variant="caption">Cheapest that fit:</Typography>
      {proposals.map(proposal => {
        const { compute } = proposal;
        const isChosen =
          compute.instanceType === value.instanceType &&
          compute.nodes === value.nodes &&
          compute.gpusPerNode === value.gpusPerNode;
        return (
          <Button
            key={compute.instanceType}
            className={classes.proposal}
            size="small"
            variant="outlined"
            color={isChosen ? 'primary' : 'default'}
            aria-pressed={isChosen}
            disabled={disabled}
            onClick={() => onChoose(compute)}
          >
            {describe(proposal, options)}
          </Button>
        );
      })}
    </div>
  );
};
