export * from './EvaluationsHttp';
export * from './FmopsEvaluationsApi';
export * from './FmopsEvaluationsClient';
