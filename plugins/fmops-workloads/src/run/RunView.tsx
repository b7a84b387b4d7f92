import { useParams } from 'react-router-dom';
import { RunDetail } from './RunDetail';

/** The run that the URL names. */
export function RunView() {
  const { cluster = '', uid = '' } = useParams();
  return <RunDetail key={`${cluster}/${uid}`} cluster={cluster} uid={uid} />;
}
