import { BrowsePage } from '../browse/BrowsePage';
import { datasetBrowse } from './datasetBrowse';

/** Finds a dataset. */
export function DatasetsPage() {
  return <BrowsePage definition={datasetBrowse} />;
}
