import { useState } from 'react';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import type { CostReport } from '@fmops/backstage-plugin-fmops-workloads-common';
import { BOUNDS_NOTE } from '../../cost/estimateNote';
import { saveFile } from '../../log/download/saveFile';
import { CostChart } from './CostChart';
import { costCsv } from './costCsv';
import { CostPeriods } from './CostPeriods';
import type { CostChoice } from './costRange';
import { CostTotals } from './CostTotals';

function noteOf({ groups }: CostReport): string | undefined {
  const unpriced = groups.reduce((sum, group) => sum + group.unpriced, 0);
  const bounds = groups.some(({ usd }) => usd.low !== usd.high);
  const notes = [
    unpriced > 0 &&
      `${unpriced} ${
        unpriced === 1 ? 'run or endpoint' : 'runs or endpoints'
      } without a known price or start ${
        unpriced === 1 ? 'is' : 'are'
      } not in the amounts.`,
    bounds && `Bars show the least. ${BOUNDS_NOTE}`,
  ];
  return notes.filter(Boolean).join(' ') || undefined;
}

/** A report as a chart or in numbers, and as a file. */
export function CostView(props: { report: CostReport; choice: CostChoice }) {
  const [inNumbers, setInNumbers] = useState(false);
  const { report, choice } = props;
  if (report.groups.length === 0) {
    return (
      <Typography color="textSecondary">
        Nothing that you may see held accelerators in these days.
      </Typography>
    );
  }
  const save = () =>
    saveFile(
      `cost-by-${choice.groupBy}-${choice.from}-${choice.to}.csv`,
      new Blob([costCsv(report, choice.groupBy)], {
        type: 'text/csv;charset=utf-8',
      }),
    );
  const note = noteOf(report);
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
          {inNumbers ? 'Show the chart' : 'Show numbers'}
        </Button>
        <Button size="small" onClick={save}>
          Download CSV
        </Button>
      </div>
      <CostTotals report={report} groupBy={choice.groupBy} />
    </>
  );
}
