import { makeStyles, useTheme } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { FOUNDATION_MODEL_KIND } from '@fmops/backstage-plugin-fmops-models-common';
import type {
  CostGrouping,
  CostReport,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import { pageLocale } from '@fmops/backstage-plugin-fmops-models-react';
import { useFormatUsdRange } from '../../cost/useFormatUsdRange';
import { LineageLink } from '../../lineage/LineageLink';
import { CapacityTable } from '../CapacityTable';
import { capacityTranslationRef } from '../messages';
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

const LABELS = {
  owner: 'totals.byOwner',
  model: 'totals.byModel',
  stage: 'totals.byStage',
} as const;

const LINKED: Partial<Record<CostGrouping, string>> = {
  owner: 'Group',
  model: FOUNDATION_MODEL_KIND,
};

/** What each group costs in all, with its colour in the chart. */
export function CostTotals(props: {
  report: CostReport;
  groupBy: CostGrouping;
}) {
  const classes = useStyles();
  const { t } = useTranslationRef(capacityTranslationRef);
  const colors = seriesColors(useTheme());
  const { report, groupBy } = props;
  const groupTitle = useGroupTitle(groupBy);
  const formatUsdRange = useFormatUsdRange();
  const { groups } = report;
  const apart = groups.length > MOST_SERIES ? MOST_SERIES - 1 : MOST_SERIES;
  return (
    <CapacityTable
      label={t(LABELS[groupBy])}
      columns={[
        t(GROUPING_TITLES[groupBy]),
        t('totals.cost'),
        t('totals.hours'),
        t('column.workloads'),
        t('totals.unpriced'),
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
          group.workloads === group.unpriced
            ? t('value.unknown')
            : formatUsdRange(group.usd),
          group.deviceHours.toLocaleString(pageLocale(), {
            maximumFractionDigits: 1,
          }),
          group.workloads,
          group.unpriced,
        ],
      }))}
    />
  );
}
