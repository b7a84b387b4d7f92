const MODEL = 'model';

/** What the backend takes for a reference of a model. */
const FULL_REF = /^[^:/]+:[^:/]+\/[^:/]+$/;

/** The model of the URL, whose runs alone are listed; what is no full reference counts as none. */
export function chosenModel(chosen: URLSearchParams): string | undefined {
  const ref = chosen.get(MODEL);
  return ref && FULL_REF.test(ref) ? ref : undefined;
}

/** The parameters of the URL without the model. */
export function withoutModel(chosen: URLSearchParams): URLSearchParams {
  const next = new URLSearchParams(chosen);
  next.delete(MODEL);
  return next;
}

/** Query string of the Runs page for the runs of one model. */
export function modelQuery(modelRef: string): string {
  return `?${new URLSearchParams({ [MODEL]: modelRef })}`;
}
