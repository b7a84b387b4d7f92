import { makeStyles, useTheme } from '@material-ui/core/styles';
import { FOUNDATION_MODEL_KIND } from '@fmops/backstage-plugin-fmops-models-common';
import type {
  CostGroup,
  CostGrouping,
  CostReport,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import { formatUsd } from '../../cost/money';
import { LineageLink } from '../../lineage/LineageLink';
import { CapacityTable } from '../CapacityTable';
import { MOST_SERIES } from './costSeries';
import { GROUPING_TITLES } from './costTitles';
import { seriesColors } from './seriesColors';
import { useGroupTitle } from './useGroupTitle';

const useStyles = makeStyles(theme => ({
  swatch: {
    display: 'inline-block',
    width: 10,
    height: 10,
    borderRadius: 2,
    marginRight: theme.spacing(1),
  },
}));

const LINKED: Partial<Record<CostGrouping, string>> = {
  owner: 'Group',
  model: FOUNDATION_MODEL_KIND,
};

function describeUsd({ usd, workloads, unpriced }: CostGroup): string {
  return workloads === unpriced ? 'not known' : formatUsd(usd);
}

/** What each group costs in all, with its colour in the chart. */
export function CostTotals(props: {
  report: CostReport;
  groupBy: CostGrouping;
}) {
  const classes = useStyles();
  const colors = seriesColors(useTheme());
  const { report, groupBy } = props;
  const groupTitle = useGroupTitle(groupBy);
  const { groups } = report;
  const apart = groups.length > MOST_SERIES ? MOST_SERIES - 1 : MOST_SERIES;
  return (
    <CapacityTable
      label={`Cost by ${GROUPING_TITLES[groupBy].toLocaleLowerCase('en')}`}
      columns={[
        GROUPING_TITLES[groupBy],
        'Estimated cost',
        'Accelerator hours',
        'Runs and endpoints',
        'Without a price',
      ]}
      rows={groups.map((group, index) => ({
        key: `${group.value} ${group.others}`,
        cells: [
          <>
            <span
              className={classes.swatch}
              style={{ background: colors[Math.min(index, apart)] }}
            />
            {group.value && LINKED[groupBy] ? (
              <LineageLink value={group.value} defaultKind={LINKED[groupBy]!} />
            ) : (
              groupTitle(group)
            )}
          </>,
          describeUsd(group),
          group.deviceHours.toLocaleString('en', { maximumFractionDigits: 1 }),
          group.workloads,
          group.unpriced,
        ],
      }))}
    />
  );
}
