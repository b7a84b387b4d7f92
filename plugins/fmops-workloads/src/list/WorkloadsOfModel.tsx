import { useSearchParams } from 'react-router-dom';
import { ModelChip } from '../model/ModelChip';
import { chosenModel, withoutModel } from '../model/modelParameter';
import { FilteredWorkloads, type WorkloadPage } from './FilteredWorkloads';

/** A list of workloads that the URL may narrow to one model. */
export function WorkloadsOfModel({ page }: { page: WorkloadPage }) {
  const [chosen, setChosen] = useSearchParams();
  const modelRef = chosenModel(chosen);
  return (
    <>
      {modelRef && (
        <ModelChip
          modelRef={modelRef}
          onClear={() => setChosen(withoutModel(chosen), { replace: true })}
        />
      )}
      <FilteredWorkloads key={modelRef} page={page} modelRef={modelRef} />
    </>
  );
}
