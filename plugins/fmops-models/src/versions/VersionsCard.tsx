import { CopyTextButton } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useEntity } from '@backstage/plugin-catalog-react';
import {
  newestFirst,
  type FoundationModelEntity,
} from '@fmops/backstage-plugin-fmops-models-common';
import { makeStyles } from '@material-ui/core/styles';
import TableCell from '@material-ui/core/TableCell';
import TableRow from '@material-ui/core/TableRow';
import { Unpublished } from '../facts/FactGrid';
import { FactTable } from '../facts/FactTable';
import { RowHeader } from '../facts/RowHeader';
import { formatDate } from '../format/dates';
import { OverviewCard } from '../overview/OverviewCard';
import { versionsTranslationRef } from './messages';
import { StageChip } from './StageChip';

const COLUMNS = [
  'column.version',
  'column.stage',
  'column.artifact',
  'column.revision',
  'column.made',
] as const;

const useStyles = makeStyles({
  artifact: { minWidth: 180, overflowWrap: 'anywhere' },
});

/** Versions of a model, their stages and where their files are. */
export function VersionsCard() {
  const { t } = useTranslationRef(versionsTranslationRef);
  const { entity } = useEntity<FoundationModelEntity>();
  const { versions = [] } = entity.spec;
  return (
    <OverviewCard title={t('card.title')}>
      <FactTable
        label={t('card.title')}
        columns={COLUMNS.map(column => ({ title: t(column) }))}
      >
        {newestFirst(versions).map(
          ({ version, stage, artifactUri, revision, createdAt, registry }) => (
            <TableRow key={`${registry ?? ''} ${version}`}>
              <RowHeader>{version}</RowHeader>
              <TableCell>
                {stage ? <StageChip stage={stage} /> : <Unpublished />}
              </TableCell>
              <TableCell>
                {artifactUri ? (
                  <Artifact uri={artifactUri} version={version} />
                ) : (
                  <Unpublished />
                )}
              </TableCell>
              <TableCell>{revision?.slice(0, 12) ?? <Unpublished />}</TableCell>
              <TableCell>
                {createdAt ? (
                  formatDate(createdAt.slice(0, 10))
                ) : (
                  <Unpublished />
                )}
              </TableCell>
            </TableRow>
          ),
        )}
      </FactTable>
    </OverviewCard>
  );
}

function Artifact({ uri, version }: { uri: string; version: string }) {
  const classes = useStyles();
  const { t } = useTranslationRef(versionsTranslationRef);
  return (
    <div className={classes.artifact}>
      {uri}
      <CopyTextButton
        text={uri}
        tooltipText={t('artifact.copied')}
        aria-label={t('artifact.copy', { version })}
      />
    </div>
  );
}
