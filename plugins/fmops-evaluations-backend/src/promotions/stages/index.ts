export { ConfiguredStage, type NamedGate } from './ConfiguredStage';
export { readStages, TypeRegistry, type StageTypes } from './readStages';
export { Stages } from './Stages';
