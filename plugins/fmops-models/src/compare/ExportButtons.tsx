import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  comparisonCsv,
  comparisonMarkdown,
  ComparisonRow,
  FoundationModelEntity,
} from '@fmops/backstage-plugin-fmops-models-common';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import DownloadIcon from '@material-ui/icons/GetApp';
import LinkIcon from '@material-ui/icons/Link';
import useCopyToClipboard from 'react-use/esm/useCopyToClipboard';
import { factsTranslationRef } from '../facts/messages';
import { cellFormat } from './cellFormat';
import { compareTranslationRef } from './messages';
import { saveFile } from './saveFile';

const useStyles = makeStyles(theme => ({
  root: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
}));

interface ExportButtonsProps {
  models: readonly FoundationModelEntity[];
  rows: readonly ComparisonRow[];
  /** Address that restores the comparison. */
  link: string;
}

/** Takes a comparison elsewhere: as a link, as Markdown, as CSV. */
export function ExportButtons({ models, rows, link }: ExportButtonsProps) {
  const classes = useStyles();
  const { t } = useTranslationRef(compareTranslationRef);
  const { t: tFacts } = useTranslationRef(factsTranslationRef);
  const [{ value: copied }, copy] = useCopyToClipboard();
  const names = models.map(({ metadata }) => metadata.title ?? metadata.name);
  const markdown = () =>
    saveFile(
      'comparison.md',
      'text/markdown;charset=utf-8',
      comparisonMarkdown(names, rows, cellFormat(t, tFacts)),
    );
  const csv = () =>
    saveFile(
      'comparison.csv',
      'text/csv;charset=utf-8',
      comparisonCsv(names, rows),
    );
  return (
    <div className={classes.root}>
      <Button startIcon={<LinkIcon />} onClick={() => copy(link)}>
        {copied === link ? t('export.copied') : t('export.copy')}
      </Button>
      <Button startIcon={<DownloadIcon />} onClick={markdown}>
        Markdown
      </Button>
      <Button startIcon={<DownloadIcon />} onClick={csv}>
        CSV
      </Button>
      <Typography variant="srOnly" role="status">
        {copied === link ? t('export.copiedStatus') : ''}
      </Typography>
    </div>
  );
}
