import { useTranslationRef } from '@backstage/frontend-plugin-api';
import List from '@material-ui/core/List';
import ListItem from '@material-ui/core/ListItem';
import ListItemIcon from '@material-ui/core/ListItemIcon';
import ListItemText from '@material-ui/core/ListItemText';
import { makeStyles } from '@material-ui/core/styles';
import CheckIcon from '@material-ui/icons/CheckCircleOutline';
import ErrorIcon from '@material-ui/icons/ErrorOutline';
import WarningIcon from '@material-ui/icons/ReportProblemOutlined';
import { preflightTranslationRef } from './messages';
import type { PreflightReport } from './preflightClient';

const useStyles = makeStyles(theme => ({
  icon: { minWidth: theme.spacing(4.5) },
  text: { overflowWrap: 'anywhere', whiteSpace: 'normal' },
  wrong: { color: theme.palette.error.main },
  note: { color: theme.palette.warning.main },
  fine: { color: theme.palette.success.main },
}));

const KINDS = {
  wrong: { Icon: ErrorIcon, label: 'kind.wrong' },
  note: { Icon: WarningIcon, label: 'kind.note' },
  fine: { Icon: CheckIcon, label: 'kind.fine' },
} as const;

function Item(props: {
  kind: keyof typeof KINDS;
  title: string;
  text: string;
}) {
  const classes = useStyles();
  const { t } = useTranslationRef(preflightTranslationRef);
  const { Icon, label } = KINDS[props.kind];
  return (
    <ListItem disableGutters alignItems="flex-start">
      <ListItemIcon className={`${classes.icon} ${classes[props.kind]}`}>
        <Icon titleAccess={t(label)} />
      </ListItemIcon>
      <ListItemText
        secondaryTypographyProps={{ className: classes.text }}
        primary={props.title}
        secondary={props.text}
      />
    </ListItem>
  );
}

/** What must be changed first, then what is to be looked at, then what is fine. */
export const PreflightList = (props: {
  report: PreflightReport;
  titleOf(field: string): string;
}) => {
  const { report, titleOf } = props;
  const { t } = useTranslationRef(preflightTranslationRef);
  return (
    <List dense aria-label={t('list.label')}>
      {report.problems.map(({ field, message }) => (
        <Item
          key={`${field} ${message}`}
          kind="wrong"
          title={titleOf(field)}
          text={message}
        />
      ))}
      {report.notes.map(note => (
        <Item key={note} kind="note" title={t('list.note')} text={note} />
      ))}
      {report.passed.map(({ field, message }) => (
        <Item key={field} kind="fine" title={titleOf(field)} text={message} />
      ))}
    </List>
  );
};
