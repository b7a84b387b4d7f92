import { RegisterLink } from '../registration/RegisterLink';
import { RegistriesLink } from '../registries/RegistriesLink';

/** The ways on from the list of models, for those who may. */
export function ModelsActions() {
  return (
    <>
      <RegisterLink />
      <RegistriesLink />
    </>
  );
}
