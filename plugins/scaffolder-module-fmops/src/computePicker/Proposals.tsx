import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import {
  computePickerTranslationRef,
  type ComputePickerMessages,
} from './messages';
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
  t: ComputePickerMessages,
  { compute, instance, usdPerHour }: Proposal,
  options: ComputeOptions | undefined,
): string {
  const { nodes, gpusPerNode, instanceType } = compute;
  const machines = nodes > 1 ? `${nodes} × ${instanceType}` : instanceType;
  const name = instance.accelerator.name.toLocaleUpperCase('en-US');
  return [
    `${machines}, ${gpusPerNode} × ${name}`,
    ...spreadOf(t, instance, compute, options),
    usdPerHour === undefined
      ? t('proposals.priceUnknown')
      : t('proposals.price', { price: usd(usdPerHour) }),
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
  const { t } = useTranslationRef(computePickerTranslationRef);
  const { proposals, options, value, disabled, onChoose } = props;
  if (proposals.length === 0) {
    return null;
  }
  return (
    <div
      className={classes.root}
      role="group"
      aria-label={t('proposals.label')}
    >
      <Typography variant="caption">{t('proposals.title')}</Typography>
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
            {describe(t, proposal, options)}
          </Button>
        );
      })}
    </div>
  );
};
