import { useState } from 'react';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { CostReport } from '@fmops/backstage-plugin-fmops-workloads-common';
import { costTranslationRef, type CostMessages } from '../../cost/messages';
import { saveFile } from '../../log/download/saveFile';
import { capacityTranslationRef, type CapacityMessages } from '../messages';
import { CostChart } from './CostChart';
import { costCsv } from './costCsv';
import { CostPeriods } from './CostPeriods';
import type { CostChoice } from './costRange';
import { CostTotals } from './CostTotals';

function noteOf(
  t: CapacityMessages,
  tCost: CostMessages,
  { groups }: CostReport,
): string | undefined {
  const unpriced = groups.reduce((sum, group) => sum + group.unpriced, 0);
  const bounds = groups.some(({ usd }) => usd.low !== usd.high);
  const notes = [
    unpriced > 0 && t('costs.unpriced', { count: unpriced }),
    bounds && t('costs.bounds', { note: tCost('note.bounds') }),
  ];
  return notes.filter(Boolean).join(' ') || undefined;
}

/** A report as a chart or in numbers, and as a file. */
export function CostView(props: { report: CostReport; choice: CostChoice }) {
  const { t } = useTranslationRef(capacityTranslationRef);
  const { t: tCost } = useTranslationRef(costTranslationRef);
  const [inNumbers, setInNumbers] = useState(false);
  const { report, choice } = props;
  if (report.groups.length === 0) {
    return <Typography color="textSecondary">{t('costs.none')}</Typography>;
  }
  const save = () =>
    saveFile(
      `cost-by-${choice.groupBy}-${choice.from}-${choice.to}.csv`,
      new Blob([costCsv(report, choice.groupBy)], {
        type: 'text/csv;charset=utf-8',
      }),
    );
  const note = noteOf(t, tCost, report);
  return (
    <>
      {inNumbers ? <CostPeriods {...props} /> : <CostChart {...props} />}
      {note && (
        <Typography variant="caption" color="textSecondary" component="p">
          {note}
        </Typography>
      )}
      <div>
        <Button size="small" onClick={() => setInNumbers(!inNumbers)}>
          {inNumbers ? t('costs.showChart') : t('costs.showNumbers')}
        </Button>
        <Button size="small" onClick={save}>
          {t('costs.download')}
        </Button>
      </div>
      <CostTotals report={report} groupBy={choice.groupBy} />
    </>
  );
}
